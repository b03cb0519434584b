package policies.aws.glue.security_configuration_encrypts_test

import data.lib.testing
import data.policies.aws.glue.security_configuration_encrypts

test_fails_where_logs_are_not_encrypted if {
	subject := testing.resource("aws_glue_security_configuration", "import", {"encryption_configuration": [{"cloudwatch_encryption": [{"cloudwatch_encryption_mode": "DISABLED", "kms_key_arn": "arn:aws:kms:eu-west-1:123456789012:key/3f2a9c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b"}], "job_bookmarks_encryption": [{"job_bookmarks_encryption_mode": "CSE-KMS", "kms_key_arn": "arn:aws:kms:eu-west-1:123456789012:key/3f2a9c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b"}], "s3_encryption": [{"s3_encryption_mode": "SSE-KMS", "kms_key_arn": "arn:aws:kms:eu-west-1:123456789012:key/3f2a9c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b"}]}]})
	expected := {testing.failure(_id, subject, ["encryption_configuration", 0, "cloudwatch_encryption", 0, "cloudwatch_encryption_mode"], "cloudwatch_encryption_mode is {value}: set it to SSE-KMS")}
	security_configuration_encrypts.deny == expected with input as testing.document([subject])
}

test_fails_where_bookmarks_are_not_encrypted if {
	subject := testing.resource("aws_glue_security_configuration", "import", {"encryption_configuration": [{"cloudwatch_encryption": [{"cloudwatch_encryption_mode": "SSE-KMS", "kms_key_arn": "arn:aws:kms:eu-west-1:123456789012:key/3f2a9c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b"}], "job_bookmarks_encryption": [{"job_bookmarks_encryption_mode": "DISABLED", "kms_key_arn": "arn:aws:kms:eu-west-1:123456789012:key/3f2a9c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b"}], "s3_encryption": [{"s3_encryption_mode": "SSE-KMS", "kms_key_arn": "arn:aws:kms:eu-west-1:123456789012:key/3f2a9c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b"}]}]})
	expected := {testing.failure(_id, subject, ["encryption_configuration", 0, "job_bookmarks_encryption", 0, "job_bookmarks_encryption_mode"], "job_bookmarks_encryption_mode is {value}: set it to CSE-KMS")}
	security_configuration_encrypts.deny == expected with input as testing.document([subject])
}

test_fails_where_objects_are_not_encrypted if {
	subject := testing.resource("aws_glue_security_configuration", "import", {"encryption_configuration": [{"cloudwatch_encryption": [{"cloudwatch_encryption_mode": "SSE-KMS", "kms_key_arn": "arn:aws:kms:eu-west-1:123456789012:key/3f2a9c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b"}], "job_bookmarks_encryption": [{"job_bookmarks_encryption_mode": "CSE-KMS", "kms_key_arn": "arn:aws:kms:eu-west-1:123456789012:key/3f2a9c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b"}], "s3_encryption": [{"s3_encryption_mode": "DISABLED", "kms_key_arn": "arn:aws:kms:eu-west-1:123456789012:key/3f2a9c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b"}]}]})
	expected := {testing.failure(_id, subject, ["encryption_configuration", 0, "s3_encryption", 0, "s3_encryption_mode"], "s3_encryption_mode is {value}: set it to SSE-KMS")}
	security_configuration_encrypts.deny == expected with input as testing.document([subject])
}

test_passes_where_everything_is_encrypted if {
	subject := testing.resource("aws_glue_security_configuration", "import", {"encryption_configuration": [{"cloudwatch_encryption": [{"cloudwatch_encryption_mode": "SSE-KMS", "kms_key_arn": "arn:aws:kms:eu-west-1:123456789012:key/3f2a9c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b"}], "job_bookmarks_encryption": [{"job_bookmarks_encryption_mode": "CSE-KMS", "kms_key_arn": "arn:aws:kms:eu-west-1:123456789012:key/3f2a9c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b"}], "s3_encryption": [{"s3_encryption_mode": "SSE-KMS", "kms_key_arn": "arn:aws:kms:eu-west-1:123456789012:key/3f2a9c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b"}]}]})
	security_configuration_encrypts.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_objects_are_encrypted if {
	subject := testing.unknown(testing.resource("aws_glue_security_configuration", "import", {"encryption_configuration": [{"cloudwatch_encryption": [{"cloudwatch_encryption_mode": "SSE-KMS", "kms_key_arn": "arn:aws:kms:eu-west-1:123456789012:key/3f2a9c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b"}], "job_bookmarks_encryption": [{"job_bookmarks_encryption_mode": "CSE-KMS", "kms_key_arn": "arn:aws:kms:eu-west-1:123456789012:key/3f2a9c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b"}], "s3_encryption": [{"kms_key_arn": "arn:aws:kms:eu-west-1:123456789012:key/3f2a9c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b"}]}]}), {"encryption_configuration": [{"s3_encryption": [{"s3_encryption_mode": true}]}]})
	expected := {testing.doubt(_id, subject, ["encryption_configuration", 0, "s3_encryption", 0, "s3_encryption_mode"], "s3_encryption_mode is {value}: set it to SSE-KMS")}
	security_configuration_encrypts.deny == expected with input as testing.document([subject])
}

_id := "aws.glue.security_configuration_encrypts"
