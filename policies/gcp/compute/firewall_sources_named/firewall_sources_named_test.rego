package policies.gcp.compute.firewall_sources_named_test

import data.lib.testing
import data.policies.gcp.compute.firewall_sources_named

test_fails_where_everybody_may_come_in if {
	every one in [
		_one({"source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp", "ports": ["443"]}]}),
		_one({"source_ranges": ["203.0.113.7", "::/0"], "allow": [{"protocol": "tcp", "ports": ["443"]}]}),
	] {
		firewall_sources_named.deny == {testing.failure("gcp.compute.firewall_sources_named", one, ["source_ranges"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_sources_are_named if {
	every one in [
		_one({"source_ranges": ["203.0.113.0/24"], "allow": [{"protocol": "tcp", "ports": ["443"]}]}),
		_one({"source_ranges": ["0.0.0.0/0"], "allow": []}),
		_one({"source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp", "ports": ["443"]}], "disabled": true}),
		_one({"source_ranges": null, "allow": [{"protocol": "tcp", "ports": ["443"]}]}),
	] {
		firewall_sources_named.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({"allow": [{"protocol": "tcp", "ports": ["443"]}]}), {"source_ranges": true}),
		testing.unknown(_one({"source_ranges": ["0.0.0.0/0"]}), {"allow": true}),
	] {
		firewall_sources_named.deny == {testing.doubt("gcp.compute.firewall_sources_named", one, ["source_ranges"], _message)} with input as testing.document([one])
	}
}

_message := "source_ranges are {value}: name the addresses that need to come in, or the ranges of the load balancer"

_one(values) := testing.resource("google_compute_firewall", "shop", values)
