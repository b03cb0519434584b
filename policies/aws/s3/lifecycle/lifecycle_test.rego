package policies.aws.s3.lifecycle_test

import data.lib.testing
import data.policies.aws.s3.lifecycle

test_fails_where_objects_stay_for_ever if {
	subject := testing.unset(testing.resource("aws_s3_bucket", "orders", {}), {"lifecycle_rule": true})
	expected := {testing.failure(_id, subject, [], _message)}
	lifecycle.deny == expected with input as testing.document([subject])
}

test_passes_where_a_resource_of_its_own_says_when_they_go if {
	subject := testing.unset(testing.resource("aws_s3_bucket", "orders", {}), {"lifecycle_rule": true})
	other := object.union(testing.unknown(testing.resource("aws_s3_bucket_lifecycle_configuration", "orders", {"rule": [{"id": "old", "status": "Enabled", "noncurrent_version_expiration": [{"noncurrent_days": 90}]}]}), {"bucket": true}), {"references": {"bucket": true}})
	links := [testing.link(other, "bucket", subject)]
	lifecycle.deny == set() with input as testing.related([subject, other], links)
}

test_passes_where_the_bucket_itself_says_when_they_go if {
	subject := testing.resource("aws_s3_bucket", "orders", {"lifecycle_rule": [{"enabled": true, "expiration": [{"days": 365}]}]})
	lifecycle.deny == set() with input as testing.document([subject])
}

_id := "aws.s3.lifecycle"

_message := "no aws_s3_bucket_lifecycle_configuration refers to this bucket: add one"
