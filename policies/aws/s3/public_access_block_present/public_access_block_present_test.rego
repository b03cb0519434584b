package policies.aws.s3.public_access_block_present_test

import data.lib.testing
import data.policies.aws.s3.public_access_block_present

test_fails_where_no_block_refers_to_the_bucket if {
	public_access_block_present.deny == {testing.failure(_id, _bucket, [], _message)} with input as testing.document([_bucket, _block])
}

test_passes_where_a_block_refers_to_the_bucket if {
	input_ := testing.related([_bucket, _block], [testing.link(_block, "bucket", _bucket)])
	public_access_block_present.deny == set() with input as input_
}

test_undetermined_where_a_block_refers_to_a_bucket_nobody_knows_yet if {
	input_ := testing.open([_bucket, _block], "aws_s3_bucket_public_access_block.bucket")
	public_access_block_present.deny == {testing.doubt(_id, _bucket, [], _message)} with input as input_
}

_id := "aws.s3.public_access_block_present"

_message := "no aws_s3_bucket_public_access_block refers to this bucket: add one with all four switches on"

_bucket := testing.resource("aws_s3_bucket", "logs", {})

_block := testing.resource("aws_s3_bucket_public_access_block", "logs", {})
