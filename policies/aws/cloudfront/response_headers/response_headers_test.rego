package policies.aws.cloudfront.response_headers_test

import data.lib.testing
import data.policies.aws.cloudfront.response_headers

test_fails_where_no_policy_is_named if {
	distribution := _distribution({"default_cache_behavior": [{}]})
	made := testing.failure(_id, distribution, ["default_cache_behavior", 0, "response_headers_policy_id"], _message)
	response_headers.deny == {made} with input as testing.document([distribution])
}

test_passes_where_a_policy_is_named if {
	distribution := _distribution({"default_cache_behavior": [{"response_headers_policy_id": "67f7725c"}]})
	response_headers.deny == set() with input as testing.document([distribution])
}

test_undetermined_where_it_is_decided_at_apply if {
	distribution := testing.unknown(_distribution({}), {"default_cache_behavior": true})
	made := testing.doubt(_id, distribution, ["default_cache_behavior", 0, "response_headers_policy_id"], _message)
	response_headers.deny == {made} with input as testing.document([distribution])
}

_id := "aws.cloudfront.response_headers"

_message := "response_headers_policy_id is {value}: name a policy, for instance AWS's SecurityHeadersPolicy"

_distribution(values) := testing.resource("aws_cloudfront_distribution", "own", values)
