package policies.aws.s3.cors_not_open_test

import data.lib.testing
import data.policies.aws.s3.cors_not_open

test_fails_where_every_origin_may_write if {
	subject := testing.resource("aws_s3_bucket_cors_configuration", "orders", {"cors_rule": [{"allowed_origins": ["*"], "allowed_methods": ["GET", "PUT"]}]})
	expected := {testing.failure(_id, subject, ["cors_rule", 0, "allowed_origins"], _message)}
	cors_not_open.deny == expected with input as testing.document([subject])
}

test_fails_where_the_bucket_itself_lets_every_origin_write if {
	subject := testing.resource("aws_s3_bucket", "orders", {"cors_rule": [{"allowed_origins": ["*"], "allowed_methods": ["DELETE"]}]})
	expected := {testing.failure(_id, subject, ["cors_rule", 0, "allowed_origins"], _message)}
	cors_not_open.deny == expected with input as testing.document([subject])
}

test_passes_where_one_origin_may_write if {
	subject := testing.resource("aws_s3_bucket_cors_configuration", "orders", {"cors_rule": [{"allowed_origins": ["https://shop.example.com"], "allowed_methods": ["GET", "PUT"]}]})
	cors_not_open.deny == set() with input as testing.document([subject])
}

test_passes_where_every_origin_may_read if {
	subject := testing.resource("aws_s3_bucket_cors_configuration", "orders", {"cors_rule": [{"allowed_origins": ["*"], "allowed_methods": ["GET", "HEAD"]}]})
	cors_not_open.deny == set() with input as testing.document([subject])
}

test_undetermined_where_the_origins_are_decided_at_apply if {
	subject := testing.unknown(testing.resource("aws_s3_bucket_cors_configuration", "orders", {"cors_rule": [{"allowed_methods": ["PUT"]}]}), {"cors_rule": [{"allowed_origins": true}]})
	expected := {testing.doubt(_id, subject, ["cors_rule", 0, "allowed_origins"], _message)}
	cors_not_open.deny == expected with input as testing.document([subject])
}

_id := "aws.s3.cors_not_open"

_message := "every origin may write: name those that may"
