package policies.aws.rds.backups_kept_test

import data.lib.testing
import data.policies.aws.rds.backups_kept

test_fails_where_no_backup_is_kept if {
	database := _database({"backup_retention_period": 0})
	backups_kept.deny == {testing.failure("aws.rds.backups_kept", database, ["backup_retention_period"], _message)} with input as testing.document([database])
}

test_fails_where_the_number_of_days_is_more_than_AWS_takes if {
	database := _database({"backup_retention_period": 36})
	backups_kept.deny == {testing.failure("aws.rds.backups_kept", database, ["backup_retention_period"], _message)} with input as testing.document([database])
}

test_passes_where_backups_are_kept_for_a_week if {
	database := _database({"backup_retention_period": 7})
	backups_kept.deny == set() with input as testing.document([database])
}

test_passes_where_nobody_wrote_it_and_AWS_keeps_one_day if {
	database := testing.unset(_database({}), {"backup_retention_period": true})
	backups_kept.deny == set() with input as testing.document([database])
}

test_undetermined_where_it_is_decided_at_apply if {
	database := testing.unknown(_database({}), {"backup_retention_period": true})
	backups_kept.deny == {testing.doubt("aws.rds.backups_kept", database, ["backup_retention_period"], _message)} with input as testing.document([database])
}

test_fails_for_a_cluster if {
	cluster := testing.resource("aws_rds_cluster", "shop", {"backup_retention_period": 0})
	backups_kept.deny == {testing.failure("aws.rds.backups_kept", cluster, ["backup_retention_period"], _message)} with input as testing.document([cluster])
}

_message := "backup_retention_period is {value}: keep 1 to 35 days"

_database(values) := testing.resource("aws_db_instance", "database", values)
