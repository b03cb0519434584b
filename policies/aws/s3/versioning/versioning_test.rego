package policies.aws.s3.versioning_test

import data.lib.testing
import data.policies.aws.s3.versioning

test_fails_where_versioning_is_suspended if {
	subject := _versioning({"versioning_configuration": [{"status": "Suspended"}]})
	versioning.deny == {testing.failure(_id, subject, _status, "status is {value}: set it to Enabled")} with input as testing.document([subject])
}

test_passes_where_versioning_is_enabled if {
	subject := _versioning({"versioning_configuration": [{"status": "Enabled"}]})
	versioning.deny == set() with input as testing.document([subject])
}

test_undetermined_where_the_status_is_decided_at_apply if {
	subject := testing.unknown(_versioning({"versioning_configuration": [{}]}), {"versioning_configuration": [{"status": true}]})
	versioning.deny == {testing.doubt(_id, subject, _status, "status is {value}: set it to Enabled")} with input as testing.document([subject])
}

test_fails_where_nothing_refers_to_the_bucket if {
	bucket := testing.unset(_bucket({}), {"versioning": true})
	versioning.deny == {testing.failure(_id, bucket, [], _message)} with input as testing.document([bucket])
}

test_passes_where_versioning_refers_to_the_bucket if {
	subject := _versioning({"versioning_configuration": [{"status": "Enabled"}]})
	bucket := _bucket({})
	versioning.deny == set() with input as testing.related([bucket, subject], [testing.link(subject, "bucket", bucket)])
}

test_passes_where_the_bucket_itself_keeps_versions if {
	versioning.deny == set() with input as testing.document([_bucket({"versioning": [{"enabled": true}]})])
}

_id := "aws.s3.versioning"

_status := ["versioning_configuration", 0, "status"]

_message := "no aws_s3_bucket_versioning refers to this bucket: add one with status Enabled"

_versioning(values) := testing.resource("aws_s3_bucket_versioning", "logs", values)

_bucket(values) := testing.resource("aws_s3_bucket", "logs", values)
