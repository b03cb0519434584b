package policies.aws.cloudfront.viewers_https_test

import data.lib.testing
import data.policies.aws.cloudfront.viewers_https

test_fails_where_HTTP_is_answered if {
	distribution := _distribution({"default_cache_behavior": [{"viewer_protocol_policy": "allow-all"}]})
	made := testing.failure(_id, distribution, ["default_cache_behavior", 0, "viewer_protocol_policy"], _message)
	viewers_https.deny == {made} with input as testing.document([distribution])
}

test_fails_where_one_path_answers_it if {
	distribution := _distribution({"default_cache_behavior": [{"viewer_protocol_policy": "https-only"}], "ordered_cache_behavior": [{"viewer_protocol_policy": "allow-all"}]})
	made := testing.failure(_id, distribution, ["ordered_cache_behavior", 0, "viewer_protocol_policy"], _message)
	viewers_https.deny == {made} with input as testing.document([distribution])
}

test_passes_where_HTTP_is_redirected if {
	distribution := _distribution({"default_cache_behavior": [{"viewer_protocol_policy": "redirect-to-https"}]})
	viewers_https.deny == set() with input as testing.document([distribution])
}

test_undetermined_where_it_is_decided_at_apply if {
	distribution := testing.unknown(_distribution({"default_cache_behavior": [{}]}), {"default_cache_behavior": [{"viewer_protocol_policy": true}]})
	made := testing.doubt(_id, distribution, ["default_cache_behavior", 0, "viewer_protocol_policy"], _message)
	viewers_https.deny == {made} with input as testing.document([distribution])
}

_id := "aws.cloudfront.viewers_https"

_message := "viewer_protocol_policy is {value}: set it to redirect-to-https or https-only"

_distribution(values) := testing.resource("aws_cloudfront_distribution", "own", values)
