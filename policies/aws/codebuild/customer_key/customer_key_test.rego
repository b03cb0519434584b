package policies.aws.codebuild.customer_key_test

import data.lib.testing
import data.policies.aws.codebuild.customer_key

test_fails_where_nobody_named_a_key if {
	it := testing.unset(testing.resource("aws_codebuild_project", "it", {}), {"encryption_key": true})
	customer_key.deny == {testing.failure(_id, it, ["encryption_key"], _message)} with input as testing.document([it])
}

test_fails_where_the_key_is_one_of_AWS if {
	it := testing.resource("aws_codebuild_project", "it", {"encryption_key": "arn:aws:kms:eu-west-1:123456789012:alias/aws/s3"})
	customer_key.deny == {testing.failure(_id, it, ["encryption_key"], _message)} with input as testing.document([it])
}

test_passes_where_there_is_a_customer_key if {
	it := testing.resource("aws_codebuild_project", "it", {"encryption_key": "arn:aws:kms:eu-west-1:123456789012:key/0f0e0d0c-1111-2222-3333-444455556666"})
	customer_key.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_key_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_codebuild_project", "it", {}), {"encryption_key": true})
	customer_key.deny == {testing.doubt(_id, it, ["encryption_key"], _message)} with input as testing.document([it])
}

_id := "aws.codebuild.customer_key"

_message := "encryption_key is {value}: name a customer key"
