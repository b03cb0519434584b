package lib.gcp_test

import data.lib.gcp

test_everybody_in_all_ways_of_writing if {
	every source in ["0.0.0.0/0", "::/0", "0::0/0", "128.0.0.0/1"] {
		gcp.admits(_firewall({"source_ranges": ["203.0.113.7", source]}, {}), {22}) == "yes"
	}
	every sources in [null, [], ["203.0.113.7"], ["10.0.0.0/8"]] {
		gcp.admits(_firewall({"source_ranges": sources}, {}), {22}) == "no"
	}
}

test_protocols_that_carry_tcp if {
	every protocol in ["tcp", "TCP", "6", "all"] {
		gcp.admits(_firewall({"allow": [{"protocol": protocol, "ports": ["22"]}]}, {}), {22}) == "yes"
	}
	every protocol in ["udp", "17", "icmp", "esp"] {
		gcp.admits(_firewall({"allow": [{"protocol": protocol, "ports": null}]}, {}), {22}) == "no"
	}
}

test_the_direction_need_not_be_known if {
	gcp.admits(_firewall({}, {"direction": true}), {22}) == "yes"
}

test_a_closed_part_decides_whatever_else_is_unknown if {
	gcp.admits(_firewall({"disabled": true}, {"source_ranges": true}), {22}) == "no"
	gcp.admits_all(_firewall({"source_ranges": ["203.0.113.7"]}, {"allow": true})) == "no"
}

test_all_ports_of_a_protocol if {
	every block in [{"protocol": "all"}, {"protocol": "udp", "ports": []}, {"protocol": "tcp", "ports": ["0-65535"]}] {
		gcp.admits_all(_firewall({"allow": [block]}, {})) == "yes"
	}
	every block in [{"protocol": "icmp"}, {"protocol": "tcp", "ports": ["1024-65535"]}] {
		gcp.admits_all(_firewall({"allow": [block]}, {})) == "no"
	}
}

test_a_member_that_refers_to_an_account_is_that_account if {
	relations := {"google_storage_bucket_iam_member": {"google_storage_bucket_iam_member.web": {"google_service_account.member": ["google_service_account.web"]}}}
	gcp.grants_everybody(_grant({}, {"member": true})) == "no" with input as {"relations": relations, "open": {}}
	gcp.grants_everybody(_grant({}, {"member": true})) == "unknown" with input as {"relations": {}, "open": {}}
	gcp.grants_everybody(_grant({"member": "allUsers"}, {})) == "yes" with input as {"relations": relations, "open": {}}
	gcp.grants_everybody(_grant({"member": "user:a@example.com"}, {})) == "no" with input as {"relations": {}, "open": {}}
}

_firewall(changes, unknown) := {
	"address": "google_compute_firewall.ssh",
	"type": "google_compute_firewall",
	"values": object.union({"allow": [{"protocol": "tcp", "ports": ["22"]}], "source_ranges": ["0.0.0.0/0"]}, changes),
	"unknown": unknown,
}

_grant(values, unknown) := {
	"address": "google_storage_bucket_iam_member.web",
	"type": "google_storage_bucket_iam_member",
	"values": values,
	"unknown": unknown,
}
