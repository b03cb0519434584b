package policies.aws.docdb.backups_kept_test

import data.lib.testing
import data.policies.aws.docdb.backups_kept

test_fails_where_backups_are_kept_for_a_day if {
	subject := testing.resource("aws_docdb_cluster", "catalogue", {"backup_retention_period": 1})
	expected := {testing.failure(_id, subject, ["backup_retention_period"], _message)}
	backups_kept.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_says_it_and_one_day_is_kept if {
	subject := testing.resource("aws_docdb_cluster", "catalogue", {})
	expected := {testing.failure(_id, subject, ["backup_retention_period"], _message)}
	backups_kept.deny == expected with input as testing.document([subject])
}

test_passes_where_backups_are_kept_for_a_month if {
	subject := testing.resource("aws_docdb_cluster", "catalogue", {"backup_retention_period": 30})
	backups_kept.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_how_long_backups_are_kept if {
	subject := testing.unknown(testing.resource("aws_docdb_cluster", "catalogue", {}), {"backup_retention_period": true})
	expected := {testing.doubt(_id, subject, ["backup_retention_period"], _message)}
	backups_kept.deny == expected with input as testing.document([subject])
}

_id := "aws.docdb.backups_kept"

_message := "backup_retention_period is {value}: keep backups for 7 to 35 days"
