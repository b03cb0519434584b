package policies.aws.cloudfront.origin_access_controlled_test

import data.lib.testing
import data.policies.aws.cloudfront.origin_access_controlled

test_fails_where_a_bucket_stands_open if {
	distribution := _distribution({"origin": [{"domain_name": "acme.s3.amazonaws.com"}]})
	origin_access_controlled.deny == {testing.failure(_id, distribution, ["origin", 0, "origin_access_control_id"], _message)} with input as testing.document([distribution])
}

test_passes_where_access_is_controlled if {
	distribution := _distribution({"origin": [{"origin_access_control_id": "E2"}]})
	origin_access_controlled.deny == set() with input as testing.document([distribution])
}

test_passes_where_the_bucket_knows_an_identity if {
	distribution := _distribution({"origin": [{"s3_origin_config": [{"origin_access_identity": "origin-access-identity/cloudfront/E2"}]}]})
	origin_access_controlled.deny == set() with input as testing.document([distribution])
}

test_passes_where_the_origin_is_no_bucket if {
	distribution := _distribution({"origin": [{"custom_origin_config": [{"origin_protocol_policy": "https-only"}]}, {"vpc_origin_config": [{"vpc_origin_id": "vo_1"}]}]})
	origin_access_controlled.deny == set() with input as testing.document([distribution])
}

test_undetermined_where_it_is_decided_at_apply if {
	distribution := testing.unknown(_distribution({"origin": [{}]}), {"origin": [{"origin_access_control_id": true}]})
	origin_access_controlled.deny == {testing.doubt(_id, distribution, ["origin", 0, "origin_access_control_id"], _message)} with input as testing.document([distribution])
}

_id := "aws.cloudfront.origin_access_controlled"

_message := "origin_access_control_id is {value}: name an origin access control, and let the bucket answer it alone"

_distribution(values) := testing.resource("aws_cloudfront_distribution", "own", values)
