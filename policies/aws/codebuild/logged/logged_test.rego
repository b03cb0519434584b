package policies.aws.codebuild.logged_test

import data.lib.testing
import data.policies.aws.codebuild.logged

test_fails_where_logs_are_switched_off if {
	it := testing.resource("aws_codebuild_project", "it", {"logs_config": [{"cloudwatch_logs": [{"status": "DISABLED"}]}]})
	logged.deny == {testing.failure(_id, it, ["logs_config"], _message)} with input as testing.document([it])
}

test_passes_where_nobody_wrote_it if {
	it := testing.resource("aws_codebuild_project", "it", {})
	logged.deny == set() with input as testing.document([it])
}

test_passes_where_logs_go_to_a_bucket if {
	it := testing.resource("aws_codebuild_project", "it", {"logs_config": [{"cloudwatch_logs": [{"status": "DISABLED"}], "s3_logs": [{"status": "ENABLED"}]}]})
	logged.deny == set() with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_codebuild_project", "it", {"logs_config": [{"cloudwatch_logs": [{}]}]}), {"logs_config": [{"cloudwatch_logs": [{"status": true}]}]})
	logged.deny == {testing.doubt(_id, it, ["logs_config"], _message)} with input as testing.document([it])
}

_id := "aws.codebuild.logged"

_message := "logs are switched off: enable cloudwatch_logs or s3_logs"
