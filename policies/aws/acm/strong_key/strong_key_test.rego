package policies.aws.acm.strong_key_test

import data.lib.testing
import data.policies.aws.acm.strong_key

test_fails_where_the_key_is_short if {
	it := testing.resource("aws_acm_certificate", "it", {"key_algorithm": "RSA_1024"})
	strong_key.deny == {testing.failure(_id, it, ["key_algorithm"], _message)} with input as testing.document([it])
}

test_passes_where_the_key_is_a_curve_s if {
	it := testing.resource("aws_acm_certificate", "it", {"key_algorithm": "EC_prime256v1"})
	strong_key.deny == set() with input as testing.document([it])
}

test_passes_where_nobody_wrote_it if {
	it := testing.unset(testing.resource("aws_acm_certificate", "it", {}), {"key_algorithm": true})
	strong_key.deny == set() with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_acm_certificate", "it", {}), {"key_algorithm": true})
	strong_key.deny == {testing.doubt(_id, it, ["key_algorithm"], _message)} with input as testing.document([it])
}

_id := "aws.acm.strong_key"

_message := "key_algorithm is {value}: use RSA_2048 or an elliptic curve"
