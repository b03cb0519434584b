package policies.aws.apigateway.client_certificate_test

import data.lib.testing
import data.policies.aws.apigateway.client_certificate

test_fails_where_there_is_none if {
	stage := _stage({})
	client_certificate.deny == {testing.failure(_id, stage, ["client_certificate_id"], _message)} with input as testing.document([stage])
}

test_fails_for_a_websocket if {
	live := _live({})
	api := _api({"protocol_type": "WEBSOCKET"})
	made := testing.failure(_id, live, ["client_certificate_id"], _message)
	client_certificate.deny == {made} with input as testing.related([live, api], [testing.link(live, "api_id", api)])
}

test_undetermined_where_nobody_knows_yet_whose_it_is if {
	live := _live({})
	client_certificate.deny == {testing.doubt(_id, live, ["client_certificate_id"], _message)} with input as testing.open([live], "aws_apigatewayv2_api")
}

test_passes_where_there_is_one if {
	stage := _stage({"client_certificate_id": "c1"})
	client_certificate.deny == set() with input as testing.document([stage])
}

test_passes_where_the_API_knows_none if {
	live := _live({})
	api := _api({"protocol_type": "HTTP"})
	client_certificate.deny == set() with input as testing.related([live, api], [testing.link(live, "api_id", api)])
}

test_undetermined_where_it_is_decided_at_apply if {
	stage := testing.unknown(_stage({}), {"client_certificate_id": true})
	client_certificate.deny == {testing.doubt(_id, stage, ["client_certificate_id"], _message)} with input as testing.document([stage])
}

_id := "aws.apigateway.client_certificate"

_message := "client_certificate_id is {value}: name an aws_api_gateway_client_certificate"

_stage(values) := testing.resource("aws_api_gateway_stage", "own", values)

_live(values) := testing.resource("aws_apigatewayv2_stage", "own", values)

_api(values) := testing.resource("aws_apigatewayv2_api", "own", values)
