package policies.aws.cloudfront.origins_https_test

import data.lib.testing
import data.policies.aws.cloudfront.origins_https

test_fails_where_HTTP_is_spoken if {
	distribution := _distribution({"origin": [{"custom_origin_config": [{"origin_protocol_policy": "http-only"}]}]})
	made := testing.failure(_id, distribution, ["origin", 0, "custom_origin_config", 0, "origin_protocol_policy"], _message)
	origins_https.deny == {made} with input as testing.document([distribution])
}

test_fails_where_viewers_may_choose_HTTP if {
	distribution := _distribution({"default_cache_behavior": [{"viewer_protocol_policy": "allow-all"}], "origin": [{"custom_origin_config": [{"origin_protocol_policy": "match-viewer"}]}]})
	made := testing.failure(_id, distribution, ["origin", 0, "custom_origin_config", 0, "origin_protocol_policy"], _message)
	origins_https.deny == {made} with input as testing.document([distribution])
}

test_passes_where_HTTPS_is_spoken if {
	distribution := _distribution({"origin": [{"custom_origin_config": [{"origin_protocol_policy": "https-only"}]}]})
	origins_https.deny == set() with input as testing.document([distribution])
}

test_passes_where_viewers_must_use_HTTPS if {
	distribution := _distribution({"default_cache_behavior": [{"viewer_protocol_policy": "https-only"}], "origin": [{"custom_origin_config": [{"origin_protocol_policy": "match-viewer"}]}]})
	origins_https.deny == set() with input as testing.document([distribution])
}

test_undetermined_where_it_is_decided_at_apply if {
	distribution := testing.unknown(_distribution({"origin": [{"custom_origin_config": [{}]}]}), {"origin": [{"custom_origin_config": [{"origin_protocol_policy": true}]}]})
	made := testing.doubt(_id, distribution, ["origin", 0, "custom_origin_config", 0, "origin_protocol_policy"], _message)
	origins_https.deny == {made} with input as testing.document([distribution])
}

_id := "aws.cloudfront.origins_https"

_message := "origin_protocol_policy is {value}: set it to https-only"

_distribution(values) := testing.resource("aws_cloudfront_distribution", "own", values)
