package policies.aws.cloudfront.origins_no_ssl3_test

import data.lib.testing
import data.policies.aws.cloudfront.origins_no_ssl3

test_fails_where_it_does if {
	distribution := _distribution({"origin": [{"custom_origin_config": [{"origin_ssl_protocols": ["SSLv3", "TLSv1.2"]}]}]})
	made := testing.failure(_id, distribution, ["origin", 0, "custom_origin_config", 0, "origin_ssl_protocols"], _message)
	origins_no_ssl3.deny == {made} with input as testing.document([distribution])
}

test_passes_where_it_does_not if {
	distribution := _distribution({"origin": [{"custom_origin_config": [{"origin_ssl_protocols": ["TLSv1.2"]}]}]})
	origins_no_ssl3.deny == set() with input as testing.document([distribution])
}

test_undetermined_where_it_is_decided_at_apply if {
	distribution := testing.unknown(_distribution({"origin": [{"custom_origin_config": [{}]}]}), {"origin": [{"custom_origin_config": [{"origin_ssl_protocols": true}]}]})
	made := testing.doubt(_id, distribution, ["origin", 0, "custom_origin_config", 0, "origin_ssl_protocols"], _message)
	origins_no_ssl3.deny == {made} with input as testing.document([distribution])
}

_id := "aws.cloudfront.origins_no_ssl3"

_message := "origin_ssl_protocols is {value}: set it to TLSv1.2 alone"

_distribution(values) := testing.resource("aws_cloudfront_distribution", "own", values)
