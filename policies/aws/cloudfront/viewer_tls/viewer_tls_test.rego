package policies.aws.cloudfront.viewer_tls_test

import data.lib.testing
import data.policies.aws.cloudfront.viewer_tls

test_fails_where_the_certificate_is_that_of_CloudFront if {
	distribution := _distribution({"viewer_certificate": [{"cloudfront_default_certificate": true}]})
	viewer_tls.deny == {testing.failure(_id, distribution, ["viewer_certificate", 0, "minimum_protocol_version"], _message)} with input as testing.document([distribution])
}

test_passes_where_the_minimum_is_TLS_1_2 if {
	distribution := _distribution({"viewer_certificate": [{"minimum_protocol_version": "TLSv1.2_2021"}]})
	viewer_tls.deny == set() with input as testing.document([distribution])
}

test_undetermined_where_it_is_decided_at_apply if {
	distribution := testing.unknown(_distribution({}), {"viewer_certificate": [{"minimum_protocol_version": true}]})
	viewer_tls.deny == {testing.doubt(_id, distribution, ["viewer_certificate", 0, "minimum_protocol_version"], _message)} with input as testing.document([distribution])
}

test_fails_where_the_minimum_is_TLS_1_0 if {
	distribution := _distribution({"viewer_certificate": [{"minimum_protocol_version": "TLSv1"}]})
	viewer_tls.deny == {testing.failure(_id, distribution, ["viewer_certificate", 0, "minimum_protocol_version"], _message)} with input as testing.document([distribution])
}

_id := "aws.cloudfront.viewer_tls"

_message := "minimum_protocol_version is {value}: set it to TLSv1.2_2021, with a certificate of yours"

_distribution(values) := testing.resource("aws_cloudfront_distribution", "own", values)
