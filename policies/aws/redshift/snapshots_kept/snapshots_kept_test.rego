package policies.aws.redshift.snapshots_kept_test

import data.lib.testing
import data.policies.aws.redshift.snapshots_kept

test_fails_where_no_snapshot_is_kept if {
	subject := testing.resource("aws_redshift_cluster", "sales", {"automated_snapshot_retention_period": 0})
	expected := {testing.failure(_id, subject, ["automated_snapshot_retention_period"], _message)}
	snapshots_kept.deny == expected with input as testing.document([subject])
}

test_passes_where_snapshots_are_kept_for_a_week if {
	subject := testing.resource("aws_redshift_cluster", "sales", {"automated_snapshot_retention_period": 7})
	snapshots_kept.deny == set() with input as testing.document([subject])
}

test_passes_where_nobody_says_it_and_a_snapshot_is_kept_for_a_day if {
	subject := testing.resource("aws_redshift_cluster", "sales", {})
	snapshots_kept.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_how_long_snapshots_are_kept if {
	subject := testing.unknown(testing.resource("aws_redshift_cluster", "sales", {}), {"automated_snapshot_retention_period": true})
	expected := {testing.doubt(_id, subject, ["automated_snapshot_retention_period"], _message)}
	snapshots_kept.deny == expected with input as testing.document([subject])
}

_id := "aws.redshift.snapshots_kept"

_message := "automated_snapshot_retention_period is {value}: keep snapshots for 1 to 35 days"
