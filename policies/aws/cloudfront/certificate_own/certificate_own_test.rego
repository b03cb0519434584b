package policies.aws.cloudfront.certificate_own_test

import data.lib.testing
import data.policies.aws.cloudfront.certificate_own

test_fails_where_the_certificate_is_that_of_CloudFront if {
	distribution := _distribution({"viewer_certificate": [{"cloudfront_default_certificate": true}]})
	certificate_own.deny == {testing.failure(_id, distribution, ["viewer_certificate"], _message)} with input as testing.document([distribution])
}

test_passes_where_it_is_one_of_yours if {
	distribution := _distribution({"viewer_certificate": [{"acm_certificate_arn": "arn"}]})
	certificate_own.deny == set() with input as testing.document([distribution])
}

test_undetermined_where_it_is_decided_at_apply if {
	distribution := testing.unknown(_distribution({}), {"viewer_certificate": true})
	certificate_own.deny == {testing.doubt(_id, distribution, ["viewer_certificate"], _message)} with input as testing.document([distribution])
}

_id := "aws.cloudfront.certificate_own"

_message := "the certificate is that of CloudFront: name one of yours"

_distribution(values) := testing.resource("aws_cloudfront_distribution", "own", values)
