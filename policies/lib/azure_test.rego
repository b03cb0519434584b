package lib.azure_test

import data.lib.azure

test_everybody_in_all_ways_of_writing if {
	every source in ["*", "Any", "Internet", "internet", "0.0.0.0", "0.0.0.0/0", "::/0", "128.0.0.0/1"] {
		azure.admits(_rule({"source_address_prefix": source}, {}), {22}) == "yes"
		azure.admits(_rule({"source_address_prefix": "", "source_address_prefixes": [source]}, {}), {22}) == "yes"
	}
	every source in ["VirtualNetwork", "AzureLoadBalancer", "10.0.0.0/8", "203.0.113.7", null, ""] {
		azure.admits(_rule({"source_address_prefix": source}, {}), {22}) == "no"
	}
}

test_protocols_that_carry_tcp if {
	every protocol in ["Tcp", "TCP", "*"] {
		azure.admits(_rule({"protocol": protocol}, {}), {22}) == "yes"
	}
	every protocol in ["Udp", "Icmp", "Esp", "Ah"] {
		azure.admits(_rule({"protocol": protocol}, {}), {22}) == "no"
	}
}

test_a_closed_part_decides_whatever_else_is_unknown if {
	azure.admits(_rule({"access": "Deny"}, {"source_address_prefix": true}), {22}) == "no"
	azure.admits(_rule({"destination_port_range": "443"}, {"direction": true}), {22}) == "no"
}

test_unknown_lists_are_unknown if {
	closed := {"source_address_prefix": "", "source_address_prefixes": ["203.0.113.7", null]}
	azure.admits(_rule(closed, {"source_address_prefixes": [false, true]}), {22}) == "unknown"
	azure.admits(_rule({"source_address_prefix": ""}, {"source_address_prefixes": true}), {22}) == "unknown"
}

test_the_source_that_lets_everybody_in if {
	azure.source(_rule({}, {})) == ["source_address_prefix"]
	azure.source(_rule({"source_address_prefix": null, "source_address_prefixes": ["*"]}, {})) == ["source_address_prefixes"]
	azure.source(_rule({}, {"source_address_prefix": true})) == ["source_address_prefix"]
}

test_rules_inside_a_group if {
	azure.inline_rules(_group({"security_rule": [{"name": "ssh"}]}, {}, {})) == [{
		"address": "azurerm_network_security_group.jump",
		"type": "azurerm_network_security_group",
		"at": ["security_rule", 0],
		"values": {"name": "ssh"},
		"unknown": {},
	}]
	azure.inline_rules(_group({}, {"security_rule": true}, {"security_rule": true})) == []
	count(azure.inline_rules(_group({}, {"security_rule": true}, {}))) == 1
}

test_unknown_rules_inside_a_group_give_way_to_rules_of_their_own if {
	key := "azurerm_network_security_rule.network_security_group_name"
	relations := {"azurerm_network_security_group": {"azurerm_network_security_group.jump": {key: ["azurerm_network_security_rule.ssh"]}}}
	document := {"relations": relations, "open": {}}
	azure.inline_rules(_group({}, {"security_rule": true}, {})) == [] with input as document
	count(azure.inline_rules(_group({"security_rule": [{"name": "ssh"}]}, {}, {}))) == 1 with input as document
}

test_ranges_wider_than_anybody_owns if {
	every range in [["0.0.0.0", "255.255.255.255"], ["0.0.0.0", "192.168.10.0"], ["10.0.0.0", "11.0.0.0"]] {
		azure.is_wide(_range(range[0], range[1], {}), ["first"], ["last"]) == "yes"
	}
	every range in [["0.0.0.0", "0.0.0.0"], ["10.0.0.0", "10.255.255.255"], ["203.0.113.7", "203.0.113.9"]] {
		azure.is_wide(_range(range[0], range[1], {}), ["first"], ["last"]) == "no"
	}
}

test_ranges_that_nobody_knows if {
	every range in [[null, "10.0.0.0"], ["10.0.0.0", null], ["office", "10.0.0.0"], [0, 1]] {
		azure.is_wide(_range(range[0], range[1], {}), ["first"], ["last"]) == "unknown"
	}
	every attribute in ["first", "last"] {
		azure.is_wide(_range("0.0.0.0", "0.0.0.0", {attribute: true}), ["first"], ["last"]) == "unknown"
	}
}

_rule(changes, unknown) := {
	"address": "azurerm_network_security_rule.ssh",
	"type": "azurerm_network_security_rule",
	"values": object.union(
		{
			"access": "Allow",
			"direction": "Inbound",
			"protocol": "Tcp",
			"source_address_prefix": "*",
			"destination_port_range": "22",
		},
		changes,
	),
	"unknown": unknown,
}

_group(values, unknown, unset) := {
	"address": "azurerm_network_security_group.jump",
	"type": "azurerm_network_security_group",
	"values": values,
	"unknown": unknown,
	"unset": unset,
}

_range(first, last, unknown) := {"values": {"first": first, "last": last}, "unknown": unknown}
