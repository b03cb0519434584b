package policies.aws.apigateway.waf_attached_test

import data.lib.testing
import data.policies.aws.apigateway.waf_attached

test_fails_where_nothing_stands_before_it if {
	stage := _stage({})
	api := _api({"endpoint_configuration": [{"types": ["REGIONAL"]}]})
	waf_attached.deny == {testing.failure(_id, stage, [], _message)} with input as testing.related([stage, api], [testing.link(stage, "rest_api_id", api)])
}

test_passes_where_a_firewall_does if {
	stage := _stage({})
	api := _api({})
	link := _link({})
	waf_attached.deny == set() with input as testing.related([stage, api, link], [testing.link(stage, "rest_api_id", api), testing.link(link, "resource_arn", stage)])
}

test_passes_where_the_API_is_private if {
	stage := _stage({})
	api := _api({"endpoint_configuration": [{"types": ["PRIVATE"]}]})
	waf_attached.deny == set() with input as testing.related([stage, api], [testing.link(stage, "rest_api_id", api)])
}

test_undetermined_where_the_kind_is_decided_at_apply if {
	stage := _stage({})
	api := testing.unknown(_api({}), {"endpoint_configuration": true})
	input_ := testing.related([stage, api], [testing.link(stage, "rest_api_id", api)])
	waf_attached.deny == {testing.doubt(_id, stage, [], _message)} with input as input_
}

test_undetermined_where_nobody_knows_yet_whose_it_is if {
	stage := _stage({})
	waf_attached.deny == {testing.doubt(_id, stage, [], _message)} with input as testing.open([stage], "aws_api_gateway_rest_api")
}

_id := "aws.apigateway.waf_attached"

_message := "no firewall for the web stands before this stage: add an aws_wafv2_web_acl_association"

_stage(values) := testing.resource("aws_api_gateway_stage", "own", values)

_api(values) := testing.resource("aws_api_gateway_rest_api", "own", values)

_link(values) := testing.resource("aws_wafv2_web_acl_association", "own", values)
