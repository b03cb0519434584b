package policies.aws.elb.waf_attached_test

import data.lib.testing
import data.policies.aws.elb.waf_attached

test_fails_where_nothing_stands_before_it if {
	balancer := testing.unset(_balancer({}), {"internal": true})
	waf_attached.deny == {testing.failure(_id, balancer, [], _message)} with input as testing.document([balancer])
}

test_passes_where_a_firewall_does if {
	balancer := _balancer({})
	link := _link({})
	waf_attached.deny == set() with input as testing.related([balancer, link], [testing.link(link, "resource_arn", balancer)])
}

test_passes_where_it_is_internal if {
	balancer := _balancer({"internal": true})
	waf_attached.deny == set() with input as testing.document([balancer])
}

test_passes_where_it_is_not_for_the_web if {
	balancer := _balancer({"load_balancer_type": "network"})
	waf_attached.deny == set() with input as testing.document([balancer])
}

test_undetermined_where_nobody_knows_yet_what_the_firewall_protects if {
	balancer := _balancer({})
	link := _link({})
	waf_attached.deny == {testing.doubt(_id, balancer, [], _message)} with input as testing.open([balancer, link], "aws_wafv2_web_acl_association.resource_arn")
}

_id := "aws.elb.waf_attached"

_message := "no firewall for the web stands before this public load balancer: add an aws_wafv2_web_acl_association"

_balancer(values) := testing.resource("aws_lb", "own", values)

_link(values) := testing.resource("aws_wafv2_web_acl_association", "own", values)
