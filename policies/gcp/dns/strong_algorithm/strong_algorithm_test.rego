package policies.gcp.dns.strong_algorithm_test

import data.lib.testing
import data.policies.gcp.dns.strong_algorithm

test_fails_where_a_key_is_weak if {
	one := _one({"dnssec_config": [{"default_key_specs": [{"algorithm": "rsasha1"}]}]})
	strong_algorithm.deny == {testing.failure("gcp.dns.strong_algorithm", one, ["dnssec_config", 0, "default_key_specs", 0, "algorithm"], _message)} with input as testing.document([one])
}

test_passes_where_keys_are_strong if {
	every one in [
		_one({"dnssec_config": [{"default_key_specs": [{"algorithm": "rsasha256"}]}]}),
		_one({"dnssec_config": [{"default_key_specs": [{"algorithm": "ecdsap256sha256"}]}]}),
		_one({"dnssec_config": [{"state": "on"}]}),
		_one({}),
	] {
		strong_algorithm.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({"dnssec_config": [{"default_key_specs": [{}]}]}), {"dnssec_config": [{"default_key_specs": [{"algorithm": true}]}]})
	strong_algorithm.deny == {testing.doubt("gcp.dns.strong_algorithm", one, ["dnssec_config", 0, "default_key_specs", 0, "algorithm"], _message)} with input as testing.document([one])
}

_message := "{value} can be forged: use rsasha256 or ecdsap256sha256"

_one(values) := testing.resource("google_dns_managed_zone", "shop", values)
