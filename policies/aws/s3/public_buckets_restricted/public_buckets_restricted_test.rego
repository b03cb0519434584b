package policies.aws.s3.public_buckets_restricted_test

import data.lib.testing
import data.policies.aws.s3.public_buckets_restricted

test_fails_where_the_switch_is_off if {
	block := _block({"restrict_public_buckets": false})
	public_buckets_restricted.deny == {testing.failure("aws.s3.public_buckets_restricted", block, ["restrict_public_buckets"], _message)} with input as testing.document([block])
}

test_fails_where_nobody_wrote_the_switch if {
	block := _block({"restrict_public_buckets": null})
	public_buckets_restricted.deny == {testing.failure("aws.s3.public_buckets_restricted", block, ["restrict_public_buckets"], _message)} with input as testing.document([block])
}

test_passes_where_the_switch_is_on if {
	block := _block({"restrict_public_buckets": true})
	public_buckets_restricted.deny == set() with input as testing.document([block])
}

test_undetermined_where_the_switch_is_decided_at_apply if {
	block := testing.unknown(_block({}), {"restrict_public_buckets": true})
	public_buckets_restricted.deny == {testing.doubt("aws.s3.public_buckets_restricted", block, ["restrict_public_buckets"], _message)} with input as testing.document([block])
}

_message := "restrict_public_buckets is {value}: set it to true"

_block(values) := testing.resource("aws_s3_bucket_public_access_block", "block", values)
