package policies.aws.elb.desync_mitigated_test

import data.lib.testing
import data.policies.aws.elb.desync_mitigated

test_fails_where_they_are_only_counted if {
	balancer := _balancer({"desync_mitigation_mode": "monitor"})
	desync_mitigated.deny == {testing.failure(_id, balancer, ["desync_mitigation_mode"], _message)} with input as testing.document([balancer])
}

test_passes_where_they_are_refused if {
	balancer := _balancer({"desync_mitigation_mode": "strictest"})
	desync_mitigated.deny == set() with input as testing.document([balancer])
}

test_passes_where_nobody_wrote_it if {
	balancer := _balancer({})
	desync_mitigated.deny == set() with input as testing.document([balancer])
}

test_undetermined_where_it_is_decided_at_apply if {
	balancer := testing.unknown(_balancer({}), {"desync_mitigation_mode": true})
	desync_mitigated.deny == {testing.doubt(_id, balancer, ["desync_mitigation_mode"], _message)} with input as testing.document([balancer])
}

_id := "aws.elb.desync_mitigated"

_message := "desync_mitigation_mode is {value}: set it to defensive or strictest"

_balancer(values) := testing.resource("aws_lb", "own", values)
