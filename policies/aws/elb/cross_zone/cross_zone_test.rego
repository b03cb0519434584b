package policies.aws.elb.cross_zone_test

import data.lib.testing
import data.policies.aws.elb.cross_zone

test_fails_where_a_network_one_stays_in_the_zone if {
	balancer := _balancer({"load_balancer_type": "network"})
	cross_zone.deny == {testing.failure(_id, balancer, ["enable_cross_zone_load_balancing"], _message)} with input as testing.document([balancer])
}

test_fails_where_a_classic_one_does if {
	classic := _classic({"cross_zone_load_balancing": false})
	cross_zone.deny == {testing.failure(_id, classic, ["cross_zone_load_balancing"], _message)} with input as testing.document([classic])
}

test_passes_where_it_is_on if {
	balancer := _balancer({"load_balancer_type": "network", "enable_cross_zone_load_balancing": true})
	classic := _classic({})
	cross_zone.deny == set() with input as testing.document([balancer, classic])
}

test_passes_where_it_is_always_on if {
	balancer := _balancer({})
	cross_zone.deny == set() with input as testing.document([balancer])
}

test_undetermined_where_it_is_decided_at_apply if {
	balancer := testing.unknown(_balancer({"load_balancer_type": "network"}), {"enable_cross_zone_load_balancing": true})
	cross_zone.deny == {testing.doubt(_id, balancer, ["enable_cross_zone_load_balancing"], _message)} with input as testing.document([balancer])
}

_id := "aws.elb.cross_zone"

_message := "spreading over zones is {value}: set it to true"

_balancer(values) := testing.resource("aws_lb", "own", values)

_classic(values) := testing.resource("aws_elb", "own", values)
