package policies.aws.elb.listeners_encrypted_test

import data.lib.testing
import data.policies.aws.elb.listeners_encrypted

test_fails_where_plain_HTTP_is_forwarded if {
	listener := _listener({"protocol": "HTTP", "default_action": [{"type": "forward", "redirect": []}]})
	listeners_encrypted.deny == {testing.failure("aws.elb.listeners_encrypted", listener, ["protocol"], _message)} with input as testing.document([listener])
}

test_passes_where_the_listener_speaks_HTTPS if {
	listener := _listener({"protocol": "HTTPS", "default_action": [{"type": "forward"}]})
	listeners_encrypted.deny == set() with input as testing.document([listener])
}

test_passes_where_plain_HTTP_is_redirected_to_HTTPS if {
	listener := _listener({"protocol": "HTTP", "default_action": [{"type": "redirect", "redirect": [{"protocol": "HTTPS"}]}]})
	listeners_encrypted.deny == set() with input as testing.document([listener])
}

test_fails_where_plain_HTTP_is_redirected_to_plain_HTTP if {
	listener := _listener({"protocol": "HTTP", "default_action": [{"type": "redirect", "redirect": [{"protocol": "HTTP"}]}]})
	listeners_encrypted.deny == {testing.failure("aws.elb.listeners_encrypted", listener, ["protocol"], _message)} with input as testing.document([listener])
}

test_passes_where_the_load_balancer_has_no_protocols if {
	listener := testing.unset(_listener({"default_action": [{"type": "forward"}]}), {"protocol": true})
	listeners_encrypted.deny == set() with input as testing.document([listener])
}

test_undetermined_where_the_protocol_is_decided_at_apply if {
	listener := testing.unknown(_listener({"default_action": [{"type": "forward"}]}), {"protocol": true})
	listeners_encrypted.deny == {testing.doubt("aws.elb.listeners_encrypted", listener, ["protocol"], _message)} with input as testing.document([listener])
}

test_fails_under_the_older_name_of_the_type if {
	listener := testing.resource("aws_alb_listener", "old", {"protocol": "HTTP"})
	listeners_encrypted.deny == {testing.failure("aws.elb.listeners_encrypted", listener, ["protocol"], _message)} with input as testing.document([listener])
}

_message := "protocol is {value}: use HTTPS, or redirect to it"

_listener(values) := testing.resource("aws_lb_listener", "listener", values)
