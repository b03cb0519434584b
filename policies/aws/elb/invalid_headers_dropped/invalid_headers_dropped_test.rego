package policies.aws.elb.invalid_headers_dropped_test

import data.lib.testing
import data.policies.aws.elb.invalid_headers_dropped

test_fails_where_they_are_passed_on if {
	balancer := _balancer({"drop_invalid_header_fields": false})
	invalid_headers_dropped.deny == {testing.failure(_id, balancer, ["drop_invalid_header_fields"], _message)} with input as testing.document([balancer])
}

test_passes_where_they_are_dropped if {
	balancer := _balancer({"drop_invalid_header_fields": true})
	invalid_headers_dropped.deny == set() with input as testing.document([balancer])
}

test_undetermined_where_it_is_decided_at_apply if {
	balancer := testing.unknown(_balancer({}), {"drop_invalid_header_fields": true})
	invalid_headers_dropped.deny == {testing.doubt(_id, balancer, ["drop_invalid_header_fields"], _message)} with input as testing.document([balancer])
}

test_fails_where_nobody_wrote_it if {
	balancer := _balancer({})
	invalid_headers_dropped.deny == {testing.failure(_id, balancer, ["drop_invalid_header_fields"], _message)} with input as testing.document([balancer])
}

test_passes_where_the_kind_cannot if {
	balancer := _balancer({"load_balancer_type": "gateway"})
	invalid_headers_dropped.deny == set() with input as testing.document([balancer])
}

_id := "aws.elb.invalid_headers_dropped"

_message := "drop_invalid_header_fields is {value}: set it to true"

_balancer(values) := testing.resource("aws_lb", "own", values)
