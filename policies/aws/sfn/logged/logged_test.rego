package policies.aws.sfn.logged_test

import data.lib.testing
import data.policies.aws.sfn.logged

test_fails_where_nothing_is_logged if {
	it := testing.resource("aws_sfn_state_machine", "it", {})
	logged.deny == {testing.failure(_id, it, ["logging_configuration"], _message)} with input as testing.document([it])
}

test_fails_where_the_log_is_off if {
	it := testing.resource("aws_sfn_state_machine", "it", {"logging_configuration": [{"level": "OFF", "include_execution_data": true}]})
	logged.deny == {testing.failure(_id, it, ["logging_configuration"], _message)} with input as testing.document([it])
}

test_passes_where_errors_are_logged_with_their_data if {
	it := testing.resource("aws_sfn_state_machine", "it", {"logging_configuration": [{"level": "ERROR", "include_execution_data": true}]})
	logged.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_level_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_sfn_state_machine", "it", {"logging_configuration": [{"include_execution_data": true}]}), {"logging_configuration": [{"level": true}]})
	logged.deny == {testing.doubt(_id, it, ["logging_configuration"], _message)} with input as testing.document([it])
}

_id := "aws.sfn.logged"

_message := "executions are not logged with their data: set level and include_execution_data"
