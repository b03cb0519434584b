package policies.azure.network.admin_ports_closed_test

import data.policies.azure.network.admin_ports_closed

test_fails_where_everybody_is_let_in if {
	every source in ["*", "Internet", "0.0.0.0/0", "any", "::/0"] {
		admin_ports_closed.deny == {_of_rule("fail")} with input as _rule({"source_address_prefix": source}, {})
	}
}

test_fails_where_the_range_holds_the_port if {
	every range in ["5400-5500", "*"] {
		admin_ports_closed.deny == {_of_rule("fail")} with input as _rule({"destination_port_range": range}, {})
	}
}

test_fails_where_a_list_lets_everybody_in if {
	values := {
		"source_address_prefix": null,
		"source_address_prefixes": ["203.0.113.7/32", "0.0.0.0/0"],
		"destination_port_range": null,
		"destination_port_ranges": ["443", "5400-5500"],
	}
	made := object.union(_of_rule("fail"), {"path": ["source_address_prefixes"]})
	admin_ports_closed.deny == {made} with input as _rule(values, {})
}

test_passes_where_something_is_closed if {
	every change in [
		{"access": "Deny"},
		{"direction": "Outbound"},
		{"protocol": "Udp"},
		{"source_address_prefix": "203.0.113.0/24"},
		{"source_address_prefix": "VirtualNetwork"},
		{"destination_port_range": "443"},
	] {
		admin_ports_closed.deny == set() with input as _rule(change, {})
	}
}

test_undetermined_where_a_part_is_decided_at_apply if {
	every attribute in ["access", "direction", "protocol", "source_address_prefix", "destination_port_range"] {
		admin_ports_closed.deny == {_of_rule("undetermined")} with input as _rule({}, {attribute: true})
	}
}

test_fails_for_each_rule_inside_a_group if {
	values := {"security_rule": [
		object.union(_open, {"name": "first"}),
		object.union(_open, {"name": "closed", "access": "Deny"}),
		object.union(_open, {"name": "second"}),
	]}
	made := {_of_group("fail", 0, "first"), _of_group("fail", 2, "second")}
	admin_ports_closed.deny == made with input as _group(values, {}, {})
}

test_undetermined_where_the_rules_of_a_group_are_decided_at_apply if {
	made := object.union(_of_group("undetermined", 0, ""), {"path": ["security_rule", "source_address_prefix"]})
	admin_ports_closed.deny == {made} with input as _group({}, {"security_rule": true}, {})
}

test_passes_where_the_rules_of_a_group_are_resources_of_their_own if {
	key := "azurerm_network_security_rule.network_security_group_name"
	relations := {"azurerm_network_security_group": {"azurerm_network_security_group.data": {key: ["azurerm_network_security_rule.postgres"]}}}
	admin_ports_closed.deny == set() with input as _group({}, {"security_rule": true}, relations)
}

_open := {
	"name": "postgres",
	"access": "Allow",
	"direction": "Inbound",
	"protocol": "Tcp",
	"source_address_prefix": "*",
	"source_address_prefixes": [],
	"destination_port_range": "5432",
	"destination_port_ranges": [],
}

_of_rule(status) := {
	"policy": "policies.azure.network.admin_ports_closed",
	"subject": "azurerm_network_security_rule.postgres",
	"path": ["source_address_prefix"],
	"status": status,
	"message": _message,
}

_of_group(status, index, name) := {
	"policy": "policies.azure.network.admin_ports_closed",
	"subject": "azurerm_network_security_group.data",
	"path": ["security_rule", index, "source_address_prefix"],
	"status": status,
	"message": _message,
	"key": name,
}

_message := "{value} may reach a port for administration or a database: name the addresses that need it"

_rule(changes, unknown) := {"resources": {"azurerm_network_security_rule": {"azurerm_network_security_rule.postgres": {
	"address": "azurerm_network_security_rule.postgres",
	"type": "azurerm_network_security_rule",
	"values": object.remove(object.union(_open, changes), object.keys(unknown)),
	"unknown": unknown,
}}}}

_group(values, unknown, relations) := {
	"resources": {"azurerm_network_security_group": {"azurerm_network_security_group.data": {
		"address": "azurerm_network_security_group.data",
		"type": "azurerm_network_security_group",
		"values": values,
		"unknown": unknown,
	}}},
	"relations": relations,
	"open": {},
}
