package policies.gcp.compute.firewall_all_ports_closed_test

import data.policies.gcp.compute.firewall_all_ports_closed

test_fails_where_all_ports_are_allowed if {
	every allow in [
		{"protocol": "all", "ports": null},
		{"protocol": "tcp", "ports": []},
		{"protocol": "tcp", "ports": ["0-65535"]},
		{"protocol": "udp", "ports": ["1-65535"]},
	] {
		firewall_all_ports_closed.deny == {_finding("fail")} with input as _input({"allow": [allow]}, {})
	}
}

test_passes_where_something_is_closed if {
	every change in [
		{"source_ranges": ["10.0.0.0/8"]},
		{"allow": [{"protocol": "tcp", "ports": ["443", "8000-9000"]}]},
		{"allow": [{"protocol": "icmp", "ports": []}]},
		{"allow": []},
		{"disabled": true},
	] {
		firewall_all_ports_closed.deny == set() with input as _input(change, {})
	}
}

test_undetermined_where_a_part_is_decided_at_apply if {
	every attribute in ["source_ranges", "allow", "disabled"] {
		firewall_all_ports_closed.deny == {_finding("undetermined")} with input as _input({}, {attribute: true})
	}
}

test_undetermined_where_the_ports_are_decided_at_apply if {
	changes := {"allow": [{"protocol": "tcp"}]}
	firewall_all_ports_closed.deny == {_finding("undetermined")} with input as _input(changes, {"allow": [{"ports": true}]})
}

_finding(status) := {
	"policy": "policies.gcp.compute.firewall_all_ports_closed",
	"subject": "google_compute_firewall.lab",
	"path": ["source_ranges"],
	"status": status,
	"message": "source_ranges are {value} and all ports are allowed: name the ports and the addresses that need them",
}

_open := {
	"allow": [{"protocol": "all", "ports": null}],
	"source_ranges": ["0.0.0.0/0"],
	"disabled": false,
}

_input(changes, unknown) := {"resources": {"google_compute_firewall": {"google_compute_firewall.lab": {
	"address": "google_compute_firewall.lab",
	"type": "google_compute_firewall",
	"values": object.remove(object.union(_open, changes), [key | some key; unknown[key] == true]),
	"unknown": unknown,
}}}}
