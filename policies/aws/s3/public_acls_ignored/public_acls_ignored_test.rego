package policies.aws.s3.public_acls_ignored_test

import data.lib.testing
import data.policies.aws.s3.public_acls_ignored

test_fails_where_the_switch_is_off if {
	block := _block({"ignore_public_acls": false})
	public_acls_ignored.deny == {testing.failure("aws.s3.public_acls_ignored", block, ["ignore_public_acls"], _message)} with input as testing.document([block])
}

test_fails_where_nobody_wrote_the_switch if {
	block := _block({"ignore_public_acls": null})
	public_acls_ignored.deny == {testing.failure("aws.s3.public_acls_ignored", block, ["ignore_public_acls"], _message)} with input as testing.document([block])
}

test_passes_where_the_switch_is_on if {
	block := _block({"ignore_public_acls": true})
	public_acls_ignored.deny == set() with input as testing.document([block])
}

test_undetermined_where_the_switch_is_decided_at_apply if {
	block := testing.unknown(_block({}), {"ignore_public_acls": true})
	public_acls_ignored.deny == {testing.doubt("aws.s3.public_acls_ignored", block, ["ignore_public_acls"], _message)} with input as testing.document([block])
}

_message := "ignore_public_acls is {value}: set it to true"

_block(values) := testing.resource("aws_s3_bucket_public_access_block", "block", values)
