package policies.aws.cloudfront.waf_attached_test

import data.lib.testing
import data.policies.aws.cloudfront.waf_attached

test_fails_where_nothing_stands_before_it if {
	distribution := _distribution({})
	waf_attached.deny == {testing.failure(_id, distribution, ["web_acl_id"], _message)} with input as testing.document([distribution])
}

test_passes_where_a_firewall_does if {
	distribution := _distribution({"web_acl_id": "arn"})
	waf_attached.deny == set() with input as testing.document([distribution])
}

test_undetermined_where_it_is_decided_at_apply if {
	distribution := testing.unknown(_distribution({}), {"web_acl_id": true})
	waf_attached.deny == {testing.doubt(_id, distribution, ["web_acl_id"], _message)} with input as testing.document([distribution])
}

_id := "aws.cloudfront.waf_attached"

_message := "web_acl_id is {value}: name a web ACL"

_distribution(values) := testing.resource("aws_cloudfront_distribution", "own", values)
