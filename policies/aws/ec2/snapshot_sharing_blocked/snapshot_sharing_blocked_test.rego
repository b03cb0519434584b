package policies.aws.ec2.snapshot_sharing_blocked_test

import data.lib.testing
import data.policies.aws.ec2.snapshot_sharing_blocked

test_fails_where_snapshots_may_be_shared if {
	subject := testing.resource("aws_ebs_snapshot_block_public_access", "this", {"state": "unblocked"})
	expected := {testing.failure(_id, subject, ["state"], _message)}
	snapshot_sharing_blocked.deny == expected with input as testing.document([subject])
}

test_fails_where_only_new_ones_may_not if {
	subject := testing.resource("aws_ebs_snapshot_block_public_access", "this", {"state": "block-new-sharing"})
	expected := {testing.failure(_id, subject, ["state"], _message)}
	snapshot_sharing_blocked.deny == expected with input as testing.document([subject])
}

test_passes_where_nothing_may_be_shared if {
	subject := testing.resource("aws_ebs_snapshot_block_public_access", "this", {"state": "block-all-sharing"})
	snapshot_sharing_blocked.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_what_may_be_shared if {
	subject := testing.unknown(testing.resource("aws_ebs_snapshot_block_public_access", "this", {}), {"state": true})
	expected := {testing.doubt(_id, subject, ["state"], _message)}
	snapshot_sharing_blocked.deny == expected with input as testing.document([subject])
}

_id := "aws.ec2.snapshot_sharing_blocked"

_message := "state is {value}: set it to block-all-sharing"
