package policies.aws.sfn.traced_test

import data.lib.testing
import data.policies.aws.sfn.traced

test_fails_where_nothing_is_traced if {
	it := testing.resource("aws_sfn_state_machine", "it", {})
	traced.deny == {testing.failure(_id, it, ["tracing_configuration"], _message)} with input as testing.document([it])
}

test_passes_where_executions_are_traced if {
	it := testing.resource("aws_sfn_state_machine", "it", {"tracing_configuration": [{"enabled": true}]})
	traced.deny == set() with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_sfn_state_machine", "it", {"tracing_configuration": [{}]}), {"tracing_configuration": [{"enabled": true}]})
	traced.deny == {testing.doubt(_id, it, ["tracing_configuration"], _message)} with input as testing.document([it])
}

_id := "aws.sfn.traced"

_message := "executions are not traced: set enabled of tracing_configuration to true"
