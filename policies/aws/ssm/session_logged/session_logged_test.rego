package policies.aws.ssm.session_logged_test

import data.lib.testing
import data.policies.aws.ssm.session_logged

test_fails_where_nothing_is_logged if {
	it := testing.resource("aws_ssm_document", "it", {"document_type": "Session", "content": "{\"sessionType\": \"Standard_Stream\", \"inputs\": {\"s3BucketName\": \"\", \"cloudWatchLogGroupName\": \"\"}}"})
	session_logged.deny == {testing.failure(_id, it, ["content"], _message)} with input as testing.document([it])
}

test_fails_where_the_bucket_is_not_encrypted if {
	it := testing.resource("aws_ssm_document", "it", {"document_type": "Session", "content": "{\"sessionType\": \"Standard_Stream\", \"inputs\": {\"s3BucketName\": \"acme-sessions\", \"s3EncryptionEnabled\": false}}"})
	session_logged.deny == {testing.failure(_id, it, ["content"], _message)} with input as testing.document([it])
}

test_passes_where_sessions_go_to_an_encrypted_log_group if {
	it := testing.resource("aws_ssm_document", "it", {"document_type": "Session", "content": "{\"sessionType\": \"Standard_Stream\", \"inputs\": {\"cloudWatchLogGroupName\": \"/sessions\", \"cloudWatchEncryptionEnabled\": true}}"})
	session_logged.deny == set() with input as testing.document([it])
}

test_fails_where_the_log_group_is_not_encrypted_in_YAML if {
	it := testing.resource("aws_ssm_document", "it", {"document_type": "Session", "document_format": "YAML", "content": "inputs:\n  cloudWatchLogGroupName: /sessions\n  cloudWatchEncryptionEnabled: false\n"})
	session_logged.deny == {testing.failure(_id, it, ["content"], _message)} with input as testing.document([it])
}

test_passes_where_sessions_go_to_an_encrypted_bucket_in_YAML if {
	it := testing.resource("aws_ssm_document", "it", {"document_type": "Session", "document_format": "YAML", "content": "inputs:\n  s3BucketName: acme-sessions\n  s3EncryptionEnabled: true\n"})
	session_logged.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_document_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_ssm_document", "it", {"document_type": "Session"}), {"content": true})
	session_logged.deny == {testing.doubt(_id, it, ["content"], _message)} with input as testing.document([it])
}

_id := "aws.ssm.session_logged"

_message := "sessions are not logged, or their logs are not encrypted: name a log group or a bucket, and have it encrypted"
