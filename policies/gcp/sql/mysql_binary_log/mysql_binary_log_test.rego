package policies.gcp.sql.mysql_binary_log_test

import data.lib.testing
import data.policies.gcp.sql.mysql_binary_log

test_fails_where_it_is_off if {
	every one in [
		_one({"database_version": "MYSQL_8_0", "settings": [{"backup_configuration": [{"binary_log_enabled": false}]}]}),
		_one({"database_version": "MYSQL_8_0", "settings": [{"backup_configuration": []}]}),
		_one({"database_version": "MYSQL_8_0", "settings": [{"backup_configuration": [{}]}]}),
	] {
		mysql_binary_log.deny == {testing.failure("gcp.sql.mysql_binary_log", one, ["settings", 0, "backup_configuration", 0, "binary_log_enabled"], _message)} with input as testing.document([one])
	}
}

test_passes_where_it_is_on if {
	one := _one({"database_version": "MYSQL_8_0", "settings": [{"backup_configuration": [{"binary_log_enabled": true}]}]})
	mysql_binary_log.deny == set() with input as testing.document([one])
}

test_passes_where_the_engine_is_another if {
	one := _one({"database_version": "POSTGRES_16", "settings": [{"backup_configuration": []}]})
	mysql_binary_log.deny == set() with input as testing.document([one])
}

test_passes_where_the_instance_is_a_replica if {
	one := _one({"database_version": "MYSQL_8_0", "settings": [{"backup_configuration": []}], "master_instance_name": "erp"})
	mysql_binary_log.deny == set() with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({"database_version": "MYSQL_8_0", "settings": [{"backup_configuration": [{}]}]}), {"settings": [{"backup_configuration": [{"binary_log_enabled": true}]}]})
	mysql_binary_log.deny == {testing.doubt("gcp.sql.mysql_binary_log", one, ["settings", 0, "backup_configuration", 0, "binary_log_enabled"], _message)} with input as testing.document([one])
}

_message := "binary_log_enabled is {value}: set it to true"

_one(values) := testing.resource("google_sql_database_instance", "erp", values)
