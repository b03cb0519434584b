package policies.aws.codebuild.logs_encrypted_test

import data.lib.testing
import data.policies.aws.codebuild.logs_encrypted

test_fails_where_encryption_is_switched_off if {
	it := testing.resource("aws_codebuild_project", "it", {"logs_config": [{"s3_logs": [{"status": "ENABLED", "encryption_disabled": true}]}]})
	logs_encrypted.deny == {testing.failure(_id, it, ["logs_config", 0, "s3_logs", 0, "encryption_disabled"], _message)} with input as testing.document([it])
}

test_passes_where_nobody_switched_it_off if {
	it := testing.resource("aws_codebuild_project", "it", {"logs_config": [{"s3_logs": [{"status": "ENABLED"}]}]})
	logs_encrypted.deny == set() with input as testing.document([it])
}

test_passes_where_no_logs_go_to_a_bucket if {
	it := testing.resource("aws_codebuild_project", "it", {"logs_config": [{"s3_logs": [{"encryption_disabled": true}]}]})
	logs_encrypted.deny == set() with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_codebuild_project", "it", {"logs_config": [{"s3_logs": [{"status": "ENABLED"}]}]}), {"logs_config": [{"s3_logs": [{"encryption_disabled": true}]}]})
	logs_encrypted.deny == {testing.doubt(_id, it, ["logs_config", 0, "s3_logs", 0, "encryption_disabled"], _message)} with input as testing.document([it])
}

_id := "aws.codebuild.logs_encrypted"

_message := "encryption_disabled is {value}: set it to false"
