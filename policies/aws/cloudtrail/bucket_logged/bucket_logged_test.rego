package policies.aws.cloudtrail.bucket_logged_test

import data.lib.testing
import data.policies.aws.cloudtrail.bucket_logged

test_passes_where_the_bucket_is_not_in_the_plan if {
	it := testing.resource("aws_cloudtrail", "it", {"s3_bucket_name": "acme-audit"})
	bucket_logged.deny == set() with input as testing.document([it])
}

test_fails_where_the_bucket_is_not_logged if {
	it := testing.resource("aws_cloudtrail", "it", {})
	bucket := testing.resource("aws_s3_bucket", "logs", {})
	made := {testing.failure(_id, it, ["s3_bucket_name"], _message)}
	bucket_logged.deny == made with input as testing.related([it, bucket], [testing.link(it, "s3_bucket_name", bucket)])
}

_id := "aws.cloudtrail.bucket_logged"

_message := "the bucket {value} is not logged: add an aws_s3_bucket_logging"
