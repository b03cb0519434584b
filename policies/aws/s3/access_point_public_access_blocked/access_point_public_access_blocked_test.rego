package policies.aws.s3.access_point_public_access_blocked_test

import data.lib.testing
import data.policies.aws.s3.access_point_public_access_blocked

test_fails_where_nothing_is_blocked if {
	subject := testing.resource("aws_s3_access_point", "reports", {"public_access_block_configuration": [{"block_public_acls": false, "block_public_policy": false, "ignore_public_acls": false, "restrict_public_buckets": false}]})
	expected := {testing.failure(_id, subject, ["public_access_block_configuration", 0, "block_public_acls"], "block_public_acls is {value}: set it to true"), testing.failure(_id, subject, ["public_access_block_configuration", 0, "block_public_policy"], "block_public_policy is {value}: set it to true"), testing.failure(_id, subject, ["public_access_block_configuration", 0, "ignore_public_acls"], "ignore_public_acls is {value}: set it to true"), testing.failure(_id, subject, ["public_access_block_configuration", 0, "restrict_public_buckets"], "restrict_public_buckets is {value}: set it to true")}
	access_point_public_access_blocked.deny == expected with input as testing.document([subject])
}

test_passes_where_everything_is_blocked if {
	subject := testing.resource("aws_s3_access_point", "reports", {"public_access_block_configuration": [{"block_public_acls": true, "block_public_policy": true, "ignore_public_acls": true, "restrict_public_buckets": true}]})
	access_point_public_access_blocked.deny == set() with input as testing.document([subject])
}

test_passes_where_nobody_says_it_and_aws_blocks_everything if {
	subject := testing.resource("aws_s3_access_point", "reports", {})
	access_point_public_access_blocked.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_policies_are_blocked if {
	subject := testing.unknown(testing.resource("aws_s3_access_point", "reports", {"public_access_block_configuration": [{}]}), {"public_access_block_configuration": [{"block_public_policy": true}]})
	expected := {testing.doubt(_id, subject, ["public_access_block_configuration", 0, "block_public_policy"], "block_public_policy is {value}: set it to true")}
	access_point_public_access_blocked.deny == expected with input as testing.document([subject])
}

_id := "aws.s3.access_point_public_access_blocked"
