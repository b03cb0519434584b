package policies.gcp.alloydb.backups_test

import data.lib.testing
import data.policies.gcp.alloydb.backups

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"continuous_backup_config": [{"enabled": false}]})
	backups.deny == {testing.failure("gcp.alloydb.backups", one, ["continuous_backup_config", 0, "enabled"], _message)} with input as testing.document([one])
}

test_passes_where_the_value_is_right if {
	one := _one({"continuous_backup_config": [{"enabled": true}]})
	backups.deny == set() with input as testing.document([one])
}

test_passes_where_nobody_wrote_it if {
	every one in [
		_one({"continuous_backup_config": [{"enabled": null}]}),
		_one({}),
	] {
		backups.deny == set() with input as testing.document([one])
	}
}

test_passes_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	every one in [
		testing.unset(_one({}), {"continuous_backup_config": [{"enabled": true}]}),
		testing.unset(_one({}), {"continuous_backup_config": true}),
	] {
		backups.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({"continuous_backup_config": [{}]}), {"continuous_backup_config": [{"enabled": true}]}),
		testing.unknown(_one({}), {"continuous_backup_config": true}),
	] {
		backups.deny == {testing.doubt("gcp.alloydb.backups", one, ["continuous_backup_config", 0, "enabled"], _message)} with input as testing.document([one])
	}
}

_message := "enabled is {value}: set it to true"

_one(values) := testing.resource("google_alloydb_cluster", "erp", values)
