package policies.aws.s3.account_public_access_blocked_test

import data.lib.testing
import data.policies.aws.s3.account_public_access_blocked

test_fails_where_nothing_is_blocked if {
	subject := testing.resource("aws_s3_account_public_access_block", "this", {})
	expected := {testing.failure(_id, subject, ["block_public_acls"], "block_public_acls is {value}: set it to true"), testing.failure(_id, subject, ["block_public_policy"], "block_public_policy is {value}: set it to true"), testing.failure(_id, subject, ["ignore_public_acls"], "ignore_public_acls is {value}: set it to true"), testing.failure(_id, subject, ["restrict_public_buckets"], "restrict_public_buckets is {value}: set it to true")}
	account_public_access_blocked.deny == expected with input as testing.document([subject])
}

test_fails_where_one_way_is_left_open if {
	subject := testing.resource("aws_s3_account_public_access_block", "this", {"block_public_acls": true, "block_public_policy": true, "ignore_public_acls": true, "restrict_public_buckets": false})
	expected := {testing.failure(_id, subject, ["restrict_public_buckets"], "restrict_public_buckets is {value}: set it to true")}
	account_public_access_blocked.deny == expected with input as testing.document([subject])
}

test_passes_where_everything_is_blocked if {
	subject := testing.resource("aws_s3_account_public_access_block", "this", {"block_public_acls": true, "block_public_policy": true, "ignore_public_acls": true, "restrict_public_buckets": true})
	account_public_access_blocked.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_policies_are_blocked if {
	subject := testing.unknown(testing.resource("aws_s3_account_public_access_block", "this", {"block_public_acls": true, "ignore_public_acls": true, "restrict_public_buckets": true}), {"block_public_policy": true})
	expected := {testing.doubt(_id, subject, ["block_public_policy"], "block_public_policy is {value}: set it to true")}
	account_public_access_blocked.deny == expected with input as testing.document([subject])
}

_id := "aws.s3.account_public_access_blocked"
