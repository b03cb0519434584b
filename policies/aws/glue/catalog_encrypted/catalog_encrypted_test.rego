package policies.aws.glue.catalog_encrypted_test

import data.lib.testing
import data.policies.aws.glue.catalog_encrypted

test_fails_where_tables_are_not_encrypted if {
	subject := testing.resource("aws_glue_data_catalog_encryption_settings", "this", {"data_catalog_encryption_settings": [{"encryption_at_rest": [{"catalog_encryption_mode": "DISABLED", "sse_aws_kms_key_id": "arn:aws:kms:eu-west-1:123456789012:key/3f2a9c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b"}], "connection_password_encryption": [{"return_connection_password_encrypted": true, "aws_kms_key_id": "arn:aws:kms:eu-west-1:123456789012:key/3f2a9c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b"}]}]})
	expected := {testing.failure(_id, subject, ["data_catalog_encryption_settings", 0, "encryption_at_rest", 0, "catalog_encryption_mode"], "catalog_encryption_mode is {value}: set it to SSE-KMS")}
	catalog_encrypted.deny == expected with input as testing.document([subject])
}

test_fails_where_passwords_are_not_encrypted if {
	subject := testing.resource("aws_glue_data_catalog_encryption_settings", "this", {"data_catalog_encryption_settings": [{"encryption_at_rest": [{"catalog_encryption_mode": "SSE-KMS", "sse_aws_kms_key_id": "arn:aws:kms:eu-west-1:123456789012:key/3f2a9c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b"}], "connection_password_encryption": [{"return_connection_password_encrypted": false, "aws_kms_key_id": "arn:aws:kms:eu-west-1:123456789012:key/3f2a9c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b"}]}]})
	expected := {testing.failure(_id, subject, ["data_catalog_encryption_settings", 0, "connection_password_encryption", 0, "return_connection_password_encrypted"], "return_connection_password_encrypted is {value}: set it to true")}
	catalog_encrypted.deny == expected with input as testing.document([subject])
}

test_passes_where_both_are_encrypted if {
	subject := testing.resource("aws_glue_data_catalog_encryption_settings", "this", {"data_catalog_encryption_settings": [{"encryption_at_rest": [{"catalog_encryption_mode": "SSE-KMS", "sse_aws_kms_key_id": "arn:aws:kms:eu-west-1:123456789012:key/3f2a9c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b"}], "connection_password_encryption": [{"return_connection_password_encrypted": true, "aws_kms_key_id": "arn:aws:kms:eu-west-1:123456789012:key/3f2a9c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b"}]}]})
	catalog_encrypted.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_tables_are_encrypted if {
	subject := testing.unknown(testing.resource("aws_glue_data_catalog_encryption_settings", "this", {"data_catalog_encryption_settings": [{"encryption_at_rest": [{"sse_aws_kms_key_id": "arn:aws:kms:eu-west-1:123456789012:key/3f2a9c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b"}], "connection_password_encryption": [{"return_connection_password_encrypted": true, "aws_kms_key_id": "arn:aws:kms:eu-west-1:123456789012:key/3f2a9c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b"}]}]}), {"data_catalog_encryption_settings": [{"encryption_at_rest": [{"catalog_encryption_mode": true}]}]})
	expected := {testing.doubt(_id, subject, ["data_catalog_encryption_settings", 0, "encryption_at_rest", 0, "catalog_encryption_mode"], "catalog_encryption_mode is {value}: set it to SSE-KMS")}
	catalog_encrypted.deny == expected with input as testing.document([subject])
}

_id := "aws.glue.catalog_encrypted"
