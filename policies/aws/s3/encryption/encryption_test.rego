package policies.aws.s3.encryption_test

import data.lib.testing
import data.policies.aws.s3.encryption

test_fails_where_nothing_says_how if {
	bucket := testing.unset(_bucket({}), {"server_side_encryption_configuration": true})
	encryption.deny == {testing.failure(_id, bucket, [], _message)} with input as testing.document([bucket])
}

test_passes_where_a_configuration_refers_to_the_bucket if {
	configuration := testing.resource("aws_s3_bucket_server_side_encryption_configuration", "logs", {})
	bucket := _bucket({})
	input_ := testing.related([bucket, configuration], [testing.link(configuration, "bucket", bucket)])
	encryption.deny == set() with input as input_
}

test_passes_where_the_bucket_itself_says_how if {
	bucket := _bucket({"server_side_encryption_configuration": [{"rule": []}]})
	encryption.deny == set() with input as testing.document([bucket])
}

test_undetermined_where_the_bucket_s_own_configuration_is_decided_at_apply if {
	bucket := testing.unknown(_bucket({}), {"server_side_encryption_configuration": true})
	encryption.deny == {testing.doubt(_id, bucket, [], _message)} with input as testing.document([bucket])
}

_id := "aws.s3.encryption"

_message := "no aws_s3_bucket_server_side_encryption_configuration refers to this bucket: add one"

_bucket(values) := testing.resource("aws_s3_bucket", "logs", values)
