package policies.aws.apigateway.requests_validated_test

import data.lib.testing
import data.policies.aws.apigateway.requests_validated

test_fails_where_they_are_not if {
	method := _method({"http_method": "GET"})
	requests_validated.deny == {testing.failure(_id, method, ["request_validator_id"], _message)} with input as testing.document([method])
}

test_passes_where_they_are if {
	method := _method({"http_method": "GET", "request_validator_id": "v1"})
	requests_validated.deny == set() with input as testing.document([method])
}

test_undetermined_where_it_is_decided_at_apply if {
	method := testing.unknown(_method({"http_method": "GET"}), {"request_validator_id": true})
	requests_validated.deny == {testing.doubt(_id, method, ["request_validator_id"], _message)} with input as testing.document([method])
}

_id := "aws.apigateway.requests_validated"

_message := "no request validator is named: add one for parameters and body"

_method(values) := testing.resource("aws_api_gateway_method", "own", values)
