package policies.aws.s3.kms_encryption_test

import data.lib.testing
import data.policies.aws.s3.kms_encryption

test_fails_where_nobody_asks_for_kms if {
	subject := testing.unset(testing.resource("aws_s3_bucket", "orders", {}), {"server_side_encryption_configuration": true})
	expected := {testing.failure(_id, subject, [], _missing)}
	kms_encryption.deny == expected with input as testing.document([subject])
}

test_fails_where_a_resource_of_its_own_asks_for_something_else if {
	subject := testing.unset(testing.resource("aws_s3_bucket", "orders", {}), {"server_side_encryption_configuration": true})
	other := object.union(testing.unknown(testing.resource("aws_s3_bucket_server_side_encryption_configuration", "orders", {"rule": [{"apply_server_side_encryption_by_default": [{"sse_algorithm": "AES256"}]}]}), {"bucket": true}), {"references": {"bucket": true}})
	links := [testing.link(other, "bucket", subject)]
	expected := {testing.failure(_id, subject, [], _missing)}
	kms_encryption.deny == expected with input as testing.related([subject, other], links)
}

test_fails_where_the_bucket_is_not_known if {
	subject := testing.resource("aws_s3_bucket_server_side_encryption_configuration", "orders", {"rule": [{"apply_server_side_encryption_by_default": [{"sse_algorithm": "AES256"}]}]})
	expected := {testing.failure(_id, subject, ["rule", 0, "apply_server_side_encryption_by_default", 0, "sse_algorithm"], _message)}
	kms_encryption.deny == expected with input as testing.document([subject])
}

test_passes_where_a_resource_of_its_own_asks_for_kms if {
	subject := testing.unset(testing.resource("aws_s3_bucket", "orders", {}), {"server_side_encryption_configuration": true})
	other := object.union(testing.unknown(testing.resource("aws_s3_bucket_server_side_encryption_configuration", "orders", {"rule": [{"apply_server_side_encryption_by_default": [{"sse_algorithm": "aws:kms", "kms_master_key_id": "arn:aws:kms:eu-west-1:123456789012:key/3f2a9c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b"}]}]}), {"bucket": true}), {"references": {"bucket": true}})
	links := [testing.link(other, "bucket", subject)]
	kms_encryption.deny == set() with input as testing.related([subject, other], links)
}

test_passes_where_the_bucket_itself_asks_for_kms if {
	subject := testing.resource("aws_s3_bucket", "orders", {"server_side_encryption_configuration": [{"rule": [{"apply_server_side_encryption_by_default": [{"sse_algorithm": "aws:kms"}]}]}]})
	kms_encryption.deny == set() with input as testing.document([subject])
}

test_undetermined_where_the_algorithm_is_decided_at_apply if {
	subject := testing.unknown(testing.resource("aws_s3_bucket_server_side_encryption_configuration", "orders", {"rule": [{"apply_server_side_encryption_by_default": [{}]}]}), {"rule": [{"apply_server_side_encryption_by_default": [{"sse_algorithm": true}]}]})
	expected := {testing.doubt(_id, subject, ["rule", 0, "apply_server_side_encryption_by_default", 0, "sse_algorithm"], _message)}
	kms_encryption.deny == expected with input as testing.document([subject])
}

_id := "aws.s3.kms_encryption"

_message := "sse_algorithm is {value}: set it to aws:kms"

_missing := "the bucket is not encrypted with KMS: add an aws_s3_bucket_server_side_encryption_configuration with aws:kms"
