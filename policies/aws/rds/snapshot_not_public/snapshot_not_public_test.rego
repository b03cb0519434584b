package policies.aws.rds.snapshot_not_public_test

import data.lib.testing
import data.policies.aws.rds.snapshot_not_public

test_fails_where_everybody_may_restore_it if {
	subject := testing.resource("aws_db_snapshot", "shop", {"shared_accounts": ["all"]})
	expected := {testing.failure(_id, subject, ["shared_accounts"], _message)}
	snapshot_not_public.deny == expected with input as testing.document([subject])
}

test_fails_where_everybody_may_restore_a_snapshot_of_a_cluster if {
	subject := testing.resource("aws_db_cluster_snapshot", "shop", {"shared_accounts": ["all"]})
	expected := {testing.failure(_id, subject, ["shared_accounts"], _message)}
	snapshot_not_public.deny == expected with input as testing.document([subject])
}

test_fails_where_everybody_may_restore_a_copy if {
	subject := testing.resource("aws_db_snapshot_copy", "shop", {"shared_accounts": ["all"]})
	expected := {testing.failure(_id, subject, ["shared_accounts"], _message)}
	snapshot_not_public.deny == expected with input as testing.document([subject])
}

test_fails_where_everybody_may_restore_a_copy_of_a_cluster if {
	subject := testing.resource("aws_rds_cluster_snapshot_copy", "shop", {"shared_accounts": ["all"]})
	expected := {testing.failure(_id, subject, ["shared_accounts"], _message)}
	snapshot_not_public.deny == expected with input as testing.document([subject])
}

test_passes_where_one_account_may_restore_it if {
	subject := testing.resource("aws_db_snapshot", "shop", {"shared_accounts": ["123456789012"]})
	snapshot_not_public.deny == set() with input as testing.document([subject])
}

test_passes_where_nobody_else_may_restore_it if {
	subject := testing.resource("aws_db_snapshot", "shop", {})
	snapshot_not_public.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_who_may_restore_it if {
	subject := testing.unknown(testing.resource("aws_db_snapshot", "shop", {}), {"shared_accounts": true})
	expected := {testing.doubt(_id, subject, ["shared_accounts"], _message)}
	snapshot_not_public.deny == expected with input as testing.document([subject])
}

_id := "aws.rds.snapshot_not_public"

_message := "the snapshot is shared with all accounts: name those that may restore it"
