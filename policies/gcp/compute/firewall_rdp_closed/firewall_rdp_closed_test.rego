package policies.gcp.compute.firewall_rdp_closed_test

import data.policies.gcp.compute.firewall_rdp_closed

test_fails_where_the_port_is_allowed if {
	every allow in [
		{"protocol": "tcp", "ports": ["3389"]},
		{"protocol": "tcp", "ports": ["443", "3000-4000"]},
		{"protocol": "tcp", "ports": null},
		{"protocol": "all", "ports": []},
	] {
		firewall_rdp_closed.deny == {_finding("fail")} with input as _input({"allow": [allow]}, {})
	}
}

test_fails_where_any_block_allows_it if {
	blocks := [{"protocol": "icmp", "ports": []}, {"protocol": "tcp", "ports": ["3389"]}]
	firewall_rdp_closed.deny == {_finding("fail")} with input as _input({"allow": blocks}, {})
}

test_fails_where_everybody_has_an_address_of_version_6 if {
	firewall_rdp_closed.deny == {_finding("fail")} with input as _input({"source_ranges": ["::/0"]}, {})
}

test_passes_where_something_is_closed if {
	every change in [
		{"source_ranges": ["203.0.113.0/24"]},
		{"source_ranges": null, "source_tags": ["bastion"]},
		{"allow": [{"protocol": "tcp", "ports": ["443"]}]},
		{"allow": [{"protocol": "udp", "ports": ["3389"]}]},
		{"allow": []},
		{"disabled": true},
	] {
		firewall_rdp_closed.deny == set() with input as _input(change, {})
	}
}

test_undetermined_where_a_part_is_decided_at_apply if {
	every attribute in ["source_ranges", "allow", "disabled"] {
		firewall_rdp_closed.deny == {_finding("undetermined")} with input as _input({}, {attribute: true})
	}
}

test_undetermined_where_the_ports_are_decided_at_apply if {
	changes := {"allow": [{"protocol": "tcp"}]}
	firewall_rdp_closed.deny == {_finding("undetermined")} with input as _input(changes, {"allow": [{"ports": true}]})
}

_finding(status) := {
	"policy": "policies.gcp.compute.firewall_rdp_closed",
	"subject": "google_compute_firewall.admin",
	"path": ["source_ranges"],
	"status": status,
	"message": "source_ranges are {value} and port 3389 (RDP) is allowed: name the addresses that need it, or use Identity-Aware Proxy",
}

_open := {
	"allow": [{"protocol": "tcp", "ports": ["3389"]}],
	"source_ranges": ["203.0.113.7/32", "0.0.0.0/0"],
	"disabled": null,
}

_input(changes, unknown) := {"resources": {"google_compute_firewall": {"google_compute_firewall.admin": {
	"address": "google_compute_firewall.admin",
	"type": "google_compute_firewall",
	"values": object.remove(object.union(_open, changes), [key | some key; unknown[key] == true]),
	"unknown": unknown,
}}}}
