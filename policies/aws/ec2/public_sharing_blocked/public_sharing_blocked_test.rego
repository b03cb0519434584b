package policies.aws.ec2.public_sharing_blocked_test

import data.lib.testing
import data.policies.aws.ec2.public_sharing_blocked

test_fails_where_sharing_is_not_blocked if {
	block := _block({"state": "unblocked"})
	public_sharing_blocked.deny == {testing.failure(_id, block, ["state"], _message)} with input as testing.document([block])
}

test_passes_where_it_is_blocked if {
	block := _block({"state": "block-all-sharing"})
	public_sharing_blocked.deny == set() with input as testing.document([block])
}

test_undetermined_where_it_is_decided_at_apply if {
	block := testing.unknown(_block({}), {"state": true})
	public_sharing_blocked.deny == {testing.doubt(_id, block, ["state"], _message)} with input as testing.document([block])
}

_id := "aws.ec2.public_sharing_blocked"

_message := "state is {value}: set it to block-new-sharing"

_block(values) := testing.resource("aws_ebs_snapshot_block_public_access", "own", values)
