package policies.gcp.compute.firewall_egress_named_test

import data.lib.testing
import data.policies.gcp.compute.firewall_egress_named

test_fails_where_machines_may_go_anywhere if {
	every one in [
		_one({"direction": "EGRESS", "destination_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp", "ports": ["443"]}]}),
		_one({"direction": "EGRESS", "destination_ranges": ["::/0"], "allow": [{"protocol": "tcp", "ports": ["443"]}]}),
	] {
		firewall_egress_named.deny == {testing.failure("gcp.compute.firewall_egress_named", one, ["destination_ranges"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_destinations_are_named if {
	every one in [
		_one({"direction": "EGRESS", "destination_ranges": ["203.0.113.0/24"], "allow": [{"protocol": "tcp", "ports": ["443"]}]}),
		_one({"direction": "EGRESS", "destination_ranges": ["0.0.0.0/0"], "deny": [{"protocol": "all"}]}),
		_one({"direction": "EGRESS", "destination_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp", "ports": ["443"]}], "disabled": true}),
		_one({"direction": "INGRESS", "allow": [{"protocol": "tcp", "ports": ["443"]}]}),
	] {
		firewall_egress_named.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({"direction": "EGRESS", "allow": [{"protocol": "tcp", "ports": ["443"]}]}), {"destination_ranges": true})
	firewall_egress_named.deny == {testing.doubt("gcp.compute.firewall_egress_named", one, ["destination_ranges"], _message)} with input as testing.document([one])
}

_message := "destination_ranges are {value}: name where machines need to go"

_one(values) := testing.resource("google_compute_firewall", "shop", values)
