package policies.aws.lambda.failed_events_kept_test

import data.lib.testing
import data.policies.aws.lambda.failed_events_kept

test_fails_where_they_are_lost if {
	function := _function({})
	failed_events_kept.deny == {testing.failure(_id, function, ["dead_letter_config"], _message)} with input as testing.document([function])
}

test_passes_where_a_queue_takes_them if {
	function := _function({"dead_letter_config": [{"target_arn": "arn"}]})
	failed_events_kept.deny == set() with input as testing.document([function])
}

test_passes_where_a_destination_takes_them if {
	function := _function({})
	settings := _settings({"destination_config": [{"on_failure": [{"destination": "arn"}]}]})
	failed_events_kept.deny == set() with input as testing.related([function, settings], [testing.link(settings, "function_name", function)])
}

test_undetermined_where_it_is_decided_at_apply if {
	function := testing.unknown(_function({"dead_letter_config": [{}]}), {"dead_letter_config": [{"target_arn": true}]})
	failed_events_kept.deny == {testing.doubt(_id, function, ["dead_letter_config"], _message)} with input as testing.document([function])
}

_id := "aws.lambda.failed_events_kept"

_message := "nothing keeps the events that fail: add dead_letter_config or a destination for failures"

_function(values) := testing.resource("aws_lambda_function", "own", values)

_settings(values) := testing.resource("aws_lambda_function_event_invoke_config", "own", values)
