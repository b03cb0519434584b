package policies.aws.elb.classic_listeners_encrypted_test

import data.lib.testing
import data.policies.aws.elb.classic_listeners_encrypted

test_fails_where_it_speaks_HTTP if {
	balancer := _balancer({"listener": [{"lb_protocol": "http"}]})
	classic_listeners_encrypted.deny == {testing.failure(_id, balancer, ["listener", 0, "lb_protocol"], _message)} with input as testing.document([balancer])
}

test_passes_where_it_speaks_HTTPS if {
	balancer := _balancer({"listener": [{"lb_protocol": "HTTPS", "ssl_certificate_id": "arn"}]})
	classic_listeners_encrypted.deny == set() with input as testing.document([balancer])
}

test_undetermined_where_it_is_decided_at_apply if {
	balancer := testing.unknown(_balancer({"listener": [{"ssl_certificate_id": "arn"}]}), {"listener": [{"lb_protocol": true}]})
	classic_listeners_encrypted.deny == {testing.doubt(_id, balancer, ["listener", 0, "lb_protocol"], _message)} with input as testing.document([balancer])
}

_id := "aws.elb.classic_listeners_encrypted"

_message := "lb_protocol is {value}: use https or ssl with a certificate"

_balancer(values) := testing.resource("aws_elb", "own", values)
