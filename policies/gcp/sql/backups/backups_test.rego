package policies.gcp.sql.backups_test

import data.lib.testing
import data.policies.gcp.sql.backups

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"settings": [{"backup_configuration": [{"enabled": false}]}]})
	backups.deny == {testing.failure("gcp.sql.backups", one, ["settings", 0, "backup_configuration", 0, "enabled"], _message)} with input as testing.document([one])
}

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"settings": [{"backup_configuration": [{"enabled": null}]}]}),
		_one({}),
		_one({"settings": []}),
	] {
		backups.deny == {testing.failure("gcp.sql.backups", one, ["settings", 0, "backup_configuration", 0, "enabled"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"settings": [{"backup_configuration": [{"enabled": true}]}]})
	backups.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	every one in [
		testing.unset(_one({}), {"settings": [{"backup_configuration": [{"enabled": true}]}]}),
		testing.unset(_one({}), {"settings": true}),
	] {
		backups.deny == {testing.failure("gcp.sql.backups", one, ["settings", 0, "backup_configuration", 0, "enabled"], _message)} with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({"settings": [{"backup_configuration": [{}]}]}), {"settings": [{"backup_configuration": [{"enabled": true}]}]}),
		testing.unknown(_one({}), {"settings": true}),
	] {
		backups.deny == {testing.doubt("gcp.sql.backups", one, ["settings", 0, "backup_configuration", 0, "enabled"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_instance_is_a_replica if {
	one := _one({"master_instance_name": "erp"})
	backups.deny == set() with input as testing.document([one])
}

_message := "backups are {value} (off where nobody writes it): set enabled to true in backup_configuration"

_one(values) := testing.resource("google_sql_database_instance", "erp", values)
