package policies.gcp.compute.firewall_http_closed_test

import data.lib.testing
import data.policies.gcp.compute.firewall_http_closed

test_fails_where_a_port_is_allowed if {
	every one in [
		_one({"source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp", "ports": ["80"]}]}),
		_one({"source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp", "ports": ["1-65535"]}]}),
		_one({"source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "all", "ports": []}]}),
		_one({"source_ranges": ["::/0"], "allow": [{"protocol": "tcp", "ports": ["80"]}]}),
	] {
		firewall_http_closed.deny == {testing.failure("gcp.compute.firewall_http_closed", one, ["source_ranges"], _message)} with input as testing.document([one])
	}
}

test_passes_where_something_is_closed if {
	every one in [
		_one({"source_ranges": ["203.0.113.0/24"], "allow": [{"protocol": "tcp", "ports": ["80"]}]}),
		_one({"source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp", "ports": ["443"]}]}),
		_one({"source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "udp", "ports": ["80"]}]}),
		_one({"source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp", "ports": ["80"]}], "disabled": true}),
	] {
		firewall_http_closed.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({"source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp", "ports": ["80"]}]}), {"source_ranges": true}),
		testing.unknown(_one({"source_ranges": ["0.0.0.0/0"], "allow": [{"protocol": "tcp"}]}), {"allow": [{"ports": true}]}),
	] {
		firewall_http_closed.deny == {testing.doubt("gcp.compute.firewall_http_closed", one, ["source_ranges"], _message)} with input as testing.document([one])
	}
}

_message := "source_ranges are {value} and port 80 (HTTP) is allowed: name the addresses that need it"

_one(values) := testing.resource("google_compute_firewall", "shop", values)
