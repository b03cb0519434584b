package policies.aws.apigateway.routes_authorized_test

import data.lib.testing
import data.policies.aws.apigateway.routes_authorized

test_fails_where_nobody_is_asked if {
	route := _route({"route_key": "GET /orders", "authorization_type": "NONE"})
	routes_authorized.deny == {testing.failure(_id, route, ["authorization_type"], _message)} with input as testing.document([route])
}

test_fails_where_nobody_wrote_it if {
	route := _route({"route_key": "GET /orders"})
	routes_authorized.deny == {testing.failure(_id, route, ["authorization_type"], _message)} with input as testing.document([route])
}

test_passes_where_a_token_is_needed if {
	route := _route({"route_key": "GET /orders", "authorization_type": "JWT"})
	routes_authorized.deny == set() with input as testing.document([route])
}

test_passes_where_a_connection_ends if {
	route := _route({"route_key": "$disconnect"})
	routes_authorized.deny == set() with input as testing.document([route])
}

test_undetermined_where_it_is_decided_at_apply if {
	route := testing.unknown(_route({"route_key": "GET /orders"}), {"authorization_type": true})
	routes_authorized.deny == {testing.doubt(_id, route, ["authorization_type"], _message)} with input as testing.document([route])
}

_id := "aws.apigateway.routes_authorized"

_message := "authorization_type is {value}: set it to AWS_IAM, JWT or CUSTOM"

_route(values) := testing.resource("aws_apigatewayv2_route", "own", values)
