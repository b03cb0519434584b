package policies.aws.ecr.kms_encrypted_test

import data.lib.testing
import data.policies.aws.ecr.kms_encrypted

test_fails_where_S3_holds_the_key if {
	repository := _repository({"encryption_configuration": [{"encryption_type": "AES256"}]})
	kms_encrypted.deny == {testing.failure(_id, repository, ["encryption_configuration", 0, "encryption_type"], _message)} with input as testing.document([repository])
}

test_fails_where_nobody_wrote_it if {
	repository := _repository({})
	kms_encrypted.deny == {testing.failure(_id, repository, ["encryption_configuration", 0, "encryption_type"], _message)} with input as testing.document([repository])
}

test_passes_where_KMS_does if {
	repository := _repository({"encryption_configuration": [{"encryption_type": "KMS"}]})
	kms_encrypted.deny == set() with input as testing.document([repository])
}

test_undetermined_where_it_is_decided_at_apply if {
	repository := testing.unknown(_repository({}), {"encryption_configuration": true})
	kms_encrypted.deny == {testing.doubt(_id, repository, ["encryption_configuration", 0, "encryption_type"], _message)} with input as testing.document([repository])
}

_id := "aws.ecr.kms_encrypted"

_message := "encryption_type is {value}: set it to KMS"

_repository(values) := testing.resource("aws_ecr_repository", "own", values)
