package policies.aws.emr.at_rest_encrypted_test

import data.lib.testing
import data.policies.aws.emr.at_rest_encrypted

test_fails_where_only_what_is_on_the_way_is_encrypted if {
	subject := testing.resource("aws_emr_security_configuration", "batch", {"configuration": json.marshal({"EncryptionConfiguration": {"EnableInTransitEncryption": true, "EnableAtRestEncryption": false}})})
	expected := {testing.failure(_id, subject, ["configuration"], _message)}
	at_rest_encrypted.deny == expected with input as testing.document([subject])
}

test_fails_where_nothing_is_encrypted if {
	subject := testing.resource("aws_emr_security_configuration", "batch", {"configuration": json.marshal({"InstanceMetadataServiceConfiguration": {"MinimumInstanceMetadataServiceVersion": 2}})})
	expected := {testing.failure(_id, subject, ["configuration"], _message)}
	at_rest_encrypted.deny == expected with input as testing.document([subject])
}

test_passes_where_disks_are_encrypted if {
	subject := testing.resource("aws_emr_security_configuration", "batch", {"configuration": json.marshal({"EncryptionConfiguration": {"EnableInTransitEncryption": false, "EnableAtRestEncryption": true, "AtRestEncryptionConfiguration": {"LocalDiskEncryptionConfiguration": {"EncryptionKeyProviderType": "AwsKms", "AwsKmsKey": "arn:aws:kms:eu-west-1:123456789012:key/3f2a9c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b"}}}})})
	at_rest_encrypted.deny == set() with input as testing.document([subject])
}

test_undetermined_where_the_configuration_is_decided_at_apply if {
	subject := testing.unknown(testing.resource("aws_emr_security_configuration", "batch", {}), {"configuration": true})
	expected := {testing.doubt(_id, subject, ["configuration"], _message)}
	at_rest_encrypted.deny == expected with input as testing.document([subject])
}

_id := "aws.emr.at_rest_encrypted"

_message := "EnableAtRestEncryption is not true: set it and say how"
