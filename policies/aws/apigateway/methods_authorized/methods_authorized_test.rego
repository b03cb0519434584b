package policies.aws.apigateway.methods_authorized_test

import data.lib.testing
import data.policies.aws.apigateway.methods_authorized

test_fails_where_nobody_is_asked if {
	method := _method({"http_method": "GET", "authorization": "NONE"})
	methods_authorized.deny == {testing.failure(_id, method, ["authorization"], _message)} with input as testing.document([method])
}

test_passes_where_callers_sign if {
	method := _method({"http_method": "GET", "authorization": "AWS_IAM"})
	methods_authorized.deny == set() with input as testing.document([method])
}

test_passes_where_a_browser_asks_for_permission if {
	method := _method({"http_method": "OPTIONS", "authorization": "NONE"})
	methods_authorized.deny == set() with input as testing.document([method])
}

test_passes_where_a_key_is_needed if {
	method := _method({"http_method": "GET", "authorization": "NONE", "api_key_required": true})
	methods_authorized.deny == set() with input as testing.document([method])
}

test_undetermined_where_it_is_decided_at_apply if {
	method := testing.unknown(_method({"http_method": "GET"}), {"authorization": true})
	methods_authorized.deny == {testing.doubt(_id, method, ["authorization"], _message)} with input as testing.document([method])
}

_id := "aws.apigateway.methods_authorized"

_message := "authorization is {value}: set it to AWS_IAM, CUSTOM or COGNITO_USER_POOLS"

_method(values) := testing.resource("aws_api_gateway_method", "own", values)
