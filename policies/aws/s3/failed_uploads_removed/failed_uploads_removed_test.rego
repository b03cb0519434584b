package policies.aws.s3.failed_uploads_removed_test

import data.lib.testing
import data.policies.aws.s3.failed_uploads_removed

test_fails_where_no_rule_removes_them if {
	subject := testing.resource("aws_s3_bucket_lifecycle_configuration", "orders", {"rule": [{"id": "old", "status": "Enabled", "expiration": [{"days": 90}]}]})
	expected := {testing.failure(_id, subject, ["rule"], _message)}
	failed_uploads_removed.deny == expected with input as testing.document([subject])
}

test_fails_where_the_rule_is_disabled if {
	subject := testing.resource("aws_s3_bucket_lifecycle_configuration", "orders", {"rule": [{"id": "uploads", "status": "Disabled", "abort_incomplete_multipart_upload": [{"days_after_initiation": 7}]}]})
	expected := {testing.failure(_id, subject, ["rule"], _message)}
	failed_uploads_removed.deny == expected with input as testing.document([subject])
}

test_fails_where_the_rule_is_for_some_objects if {
	subject := testing.resource("aws_s3_bucket_lifecycle_configuration", "orders", {"rule": [{"filter": [{"prefix": "tmp/"}], "id": "uploads", "status": "Enabled", "abort_incomplete_multipart_upload": [{"days_after_initiation": 7}]}]})
	expected := {testing.failure(_id, subject, ["rule"], _message)}
	failed_uploads_removed.deny == expected with input as testing.document([subject])
}

test_passes_where_they_are_removed_after_a_week if {
	subject := testing.resource("aws_s3_bucket_lifecycle_configuration", "orders", {"rule": [{"filter": [{}], "id": "uploads", "status": "Enabled", "abort_incomplete_multipart_upload": [{"days_after_initiation": 7}]}]})
	failed_uploads_removed.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_the_rule_is_enabled if {
	subject := testing.unknown(testing.resource("aws_s3_bucket_lifecycle_configuration", "orders", {"rule": [{"id": "uploads", "abort_incomplete_multipart_upload": [{"days_after_initiation": 7}]}]}), {"rule": [{"status": true}]})
	expected := {testing.doubt(_id, subject, ["rule"], _message)}
	failed_uploads_removed.deny == expected with input as testing.document([subject])
}

_id := "aws.s3.failed_uploads_removed"

_message := "no enabled rule for all objects has abort_incomplete_multipart_upload: add one"
