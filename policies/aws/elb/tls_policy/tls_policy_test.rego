package policies.aws.elb.tls_policy_test

import data.lib.testing
import data.policies.aws.elb.tls_policy

test_fails_where_an_old_policy_is_chosen if {
	listener := _listener({"protocol": "HTTPS", "ssl_policy": "ELBSecurityPolicy-TLS13-1-0-2021-06"})
	tls_policy.deny == {testing.failure(_id, listener, ["ssl_policy"], _message)} with input as testing.document([listener])
}

test_fails_where_nobody_chose_one if {
	listener := testing.unset(_listener({"protocol": "TLS"}), {"ssl_policy": true})
	tls_policy.deny == {testing.failure(_id, listener, ["ssl_policy"], _message)} with input as testing.document([listener])
}

test_passes_where_a_new_one_is_chosen if {
	listener := _listener({"protocol": "HTTPS", "ssl_policy": "ELBSecurityPolicy-TLS13-1-2-2021-06"})
	tls_policy.deny == set() with input as testing.document([listener])
}

test_passes_where_the_listener_has_no_TLS if {
	listener := testing.unset(_listener({"protocol": "TCP"}), {"ssl_policy": true})
	tls_policy.deny == set() with input as testing.document([listener])
}

test_undetermined_where_it_is_decided_at_apply if {
	listener := testing.unknown(_listener({"protocol": "HTTPS"}), {"ssl_policy": true})
	tls_policy.deny == {testing.doubt(_id, listener, ["ssl_policy"], _message)} with input as testing.document([listener])
}

_id := "aws.elb.tls_policy"

_message := "ssl_policy is {value}: set it to ELBSecurityPolicy-TLS13-1-2-2021-06 or a newer one"

_listener(values) := testing.resource("aws_lb_listener", "own", values)
