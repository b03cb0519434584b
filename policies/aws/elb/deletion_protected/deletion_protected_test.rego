package policies.aws.elb.deletion_protected_test

import data.lib.testing
import data.policies.aws.elb.deletion_protected

test_fails_where_it_may_be_deleted if {
	balancer := _balancer({"enable_deletion_protection": false})
	deletion_protected.deny == {testing.failure(_id, balancer, ["enable_deletion_protection"], _message)} with input as testing.document([balancer])
}

test_passes_where_it_is_protected if {
	balancer := _balancer({"enable_deletion_protection": true})
	deletion_protected.deny == set() with input as testing.document([balancer])
}

test_undetermined_where_it_is_decided_at_apply if {
	balancer := testing.unknown(_balancer({}), {"enable_deletion_protection": true})
	deletion_protected.deny == {testing.doubt(_id, balancer, ["enable_deletion_protection"], _message)} with input as testing.document([balancer])
}

test_fails_where_nobody_wrote_it if {
	balancer := _balancer({})
	deletion_protected.deny == {testing.failure(_id, balancer, ["enable_deletion_protection"], _message)} with input as testing.document([balancer])
}

_id := "aws.elb.deletion_protected"

_message := "enable_deletion_protection is {value}: set it to true"

_balancer(values) := testing.resource("aws_lb", "own", values)
