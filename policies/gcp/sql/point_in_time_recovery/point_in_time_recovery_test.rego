package policies.gcp.sql.point_in_time_recovery_test

import data.lib.testing
import data.policies.gcp.sql.point_in_time_recovery

test_fails_where_it_is_off if {
	every one in [
		_one({"database_version": "POSTGRES_16", "settings": [{"backup_configuration": [{"point_in_time_recovery_enabled": false}]}]}),
		_one({"database_version": "POSTGRES_16", "settings": [{"backup_configuration": []}]}),
		_one({"database_version": "POSTGRES_16", "settings": [{"backup_configuration": [{}]}]}),
	] {
		point_in_time_recovery.deny == {testing.failure("gcp.sql.point_in_time_recovery", one, ["settings", 0, "backup_configuration", 0, "point_in_time_recovery_enabled"], _message)} with input as testing.document([one])
	}
}

test_passes_where_it_is_on if {
	one := _one({"database_version": "POSTGRES_16", "settings": [{"backup_configuration": [{"point_in_time_recovery_enabled": true}]}]})
	point_in_time_recovery.deny == set() with input as testing.document([one])
}

test_passes_where_the_engine_is_another if {
	one := _one({"database_version": "MYSQL_8_0", "settings": [{"backup_configuration": []}]})
	point_in_time_recovery.deny == set() with input as testing.document([one])
}

test_passes_where_the_instance_is_a_replica if {
	one := _one({"database_version": "POSTGRES_16", "settings": [{"backup_configuration": []}], "master_instance_name": "erp"})
	point_in_time_recovery.deny == set() with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({"database_version": "POSTGRES_16", "settings": [{"backup_configuration": [{}]}]}), {"settings": [{"backup_configuration": [{"point_in_time_recovery_enabled": true}]}]})
	point_in_time_recovery.deny == {testing.doubt("gcp.sql.point_in_time_recovery", one, ["settings", 0, "backup_configuration", 0, "point_in_time_recovery_enabled"], _message)} with input as testing.document([one])
}

_message := "point_in_time_recovery_enabled is {value}: set it to true"

_one(values) := testing.resource("google_sql_database_instance", "erp", values)
