package policies.aws.s3.access_logging_test

import data.lib.testing
import data.policies.aws.s3.access_logging

test_fails_where_nothing_is_logged if {
	subject := testing.unset(testing.resource("aws_s3_bucket", "orders", {}), {"logging": true, "acl": true})
	expected := {testing.failure(_id, subject, [], _message)}
	access_logging.deny == expected with input as testing.document([subject])
}

test_passes_where_a_resource_of_its_own_says_where_to if {
	subject := testing.unset(testing.resource("aws_s3_bucket", "orders", {}), {"logging": true, "acl": true})
	other := testing.unset(testing.resource("aws_s3_bucket", "logs", {"bucket": "acme-logs"}), {"logging": true, "acl": true})
	third := object.union(testing.unknown(testing.resource("aws_s3_bucket_logging", "orders", {}), {"bucket": true, "target_bucket": true}), {"references": {"bucket": true, "target_bucket": true}})
	links := [testing.link(third, "bucket", subject), testing.link(third, "target_bucket", other)]
	access_logging.deny == set() with input as testing.related([subject, other, third], links)
}

test_passes_where_the_bucket_itself_says_where_to if {
	subject := testing.unset(testing.resource("aws_s3_bucket", "orders", {"logging": [{"target_bucket": "acme-logs", "target_prefix": "orders/"}]}), {"acl": true})
	access_logging.deny == set() with input as testing.document([subject])
}

test_passes_where_the_bucket_is_for_logs if {
	subject := testing.unset(testing.resource("aws_s3_bucket", "logs", {"bucket": "acme-logs"}), {"logging": true, "acl": true})
	other := object.union(testing.unknown(testing.resource("aws_s3_bucket_acl", "logs", {"acl": "log-delivery-write"}), {"bucket": true}), {"references": {"bucket": true}})
	links := [testing.link(other, "bucket", subject)]
	access_logging.deny == set() with input as testing.related([subject, other], links)
}

test_undetermined_where_the_acl_of_the_bucket_is_decided_at_apply if {
	subject := testing.unset(testing.resource("aws_s3_bucket", "orders", {}), {"logging": true, "acl": true})
	other := object.union(testing.unknown(testing.resource("aws_s3_bucket_acl", "orders", {}), {"bucket": true, "acl": true}), {"references": {"bucket": true}})
	links := [testing.link(other, "bucket", subject)]
	expected := {testing.doubt(_id, subject, [], _message)}
	access_logging.deny == expected with input as testing.related([subject, other], links)
}

_id := "aws.s3.access_logging"

_message := "no aws_s3_bucket_logging refers to this bucket: add one with another bucket as target"
