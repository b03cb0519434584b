package policies.aws.cloudfront.hsts_test

import data.lib.testing
import data.policies.aws.cloudfront.hsts

test_fails_where_the_time_is_short if {
	policy := _policy({"security_headers_config": [{"strict_transport_security": [{"access_control_max_age_sec": 300}]}]})
	made := testing.failure(_id, policy, ["security_headers_config", 0, "strict_transport_security", 0, "access_control_max_age_sec"], _message)
	hsts.deny == {made} with input as testing.document([policy])
}

test_fails_where_nobody_wrote_it if {
	policy := _policy({})
	made := testing.failure(_id, policy, ["security_headers_config", 0, "strict_transport_security", 0, "access_control_max_age_sec"], _message)
	hsts.deny == {made} with input as testing.document([policy])
}

test_passes_where_it_is_a_year if {
	policy := _policy({"security_headers_config": [{"strict_transport_security": [{"access_control_max_age_sec": 31536000}]}]})
	hsts.deny == set() with input as testing.document([policy])
}

test_undetermined_where_it_is_decided_at_apply if {
	policy := testing.unknown(_policy({}), {"security_headers_config": true})
	made := testing.doubt(_id, policy, ["security_headers_config", 0, "strict_transport_security", 0, "access_control_max_age_sec"], _message)
	hsts.deny == {made} with input as testing.document([policy])
}

_id := "aws.cloudfront.hsts"

_message := "Strict-Transport-Security holds for {value} seconds: set it to 31536000"

_policy(values) := testing.resource("aws_cloudfront_response_headers_policy", "own", values)
