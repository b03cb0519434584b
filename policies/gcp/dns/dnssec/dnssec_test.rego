package policies.gcp.dns.dnssec_test

import data.lib.testing
import data.policies.gcp.dns.dnssec

test_fails_where_answers_are_not_signed if {
	every one in [
		_one({"dnssec_config": [{"state": "off"}]}),
		_one({"dnssec_config": [{"state": "transfer"}]}),
		_one({}),
		_one({"dnssec_config": []}),
	] {
		dnssec.deny == {testing.failure("gcp.dns.dnssec", one, ["dnssec_config", 0, "state"], _message)} with input as testing.document([one])
	}
}

test_passes_where_answers_are_signed if {
	one := _one({"dnssec_config": [{"state": "on"}]})
	dnssec.deny == set() with input as testing.document([one])
}

test_passes_where_the_zone_is_private if {
	one := _one({"visibility": "private"})
	dnssec.deny == set() with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({}), {"dnssec_config": true}),
		testing.unknown(_one({"dnssec_config": [{}]}), {"dnssec_config": [{"state": true}]}),
	] {
		dnssec.deny == {testing.doubt("gcp.dns.dnssec", one, ["dnssec_config", 0, "state"], _message)} with input as testing.document([one])
	}
}

_message := "the state of DNSSEC is {value}: set it to \"on\""

_one(values) := testing.resource("google_dns_managed_zone", "shop", values)
