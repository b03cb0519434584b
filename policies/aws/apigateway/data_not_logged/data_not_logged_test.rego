package policies.aws.apigateway.data_not_logged_test

import data.lib.testing
import data.policies.aws.apigateway.data_not_logged

test_fails_where_they_do if {
	method := _method({"settings": [{"data_trace_enabled": true}]})
	data_not_logged.deny == {testing.failure(_id, method, ["settings", 0, "data_trace_enabled"], _message)} with input as testing.document([method])
}

test_passes_where_they_do_not if {
	method := _method({"settings": [{"data_trace_enabled": false}]})
	data_not_logged.deny == set() with input as testing.document([method])
}

test_passes_where_nobody_wrote_it if {
	method := testing.unset(_method({"settings": [{}]}), {"settings": [{"data_trace_enabled": true}]})
	data_not_logged.deny == set() with input as testing.document([method])
}

test_undetermined_where_it_is_decided_at_apply if {
	method := testing.unknown(_method({"settings": [{}]}), {"settings": [{"data_trace_enabled": true}]})
	data_not_logged.deny == {testing.doubt(_id, method, ["settings", 0, "data_trace_enabled"], _message)} with input as testing.document([method])
}

_id := "aws.apigateway.data_not_logged"

_message := "data_trace_enabled is {value}: set it to false"

_method(values) := testing.resource("aws_api_gateway_method_settings", "own", values)
