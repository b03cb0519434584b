package policies.azure.network.udp_closed_test

import data.lib.finding
import data.lib.testing
import data.policies.azure.network.udp_closed

test_fails_where_everybody_may_send_udp if {
	it := testing.resource("azurerm_network_security_rule", "open", {"priority": 200, "direction": "Inbound", "access": "Allow", "source_port_range": "*", "destination_address_prefix": "*", "protocol": "Udp", "source_address_prefix": "*", "destination_port_range": "53"})
	made := {testing.failure(_id, it, ["source_address_prefix"], _message)}
	udp_closed.deny == made with input as testing.document([it])
}

test_fails_where_a_rule_inside_a_group_does_so if {
	it := testing.resource("azurerm_network_security_group", "web", {"security_rule": [{"priority": 200, "direction": "Inbound", "access": "Allow", "source_port_range": "*", "destination_address_prefix": "*", "protocol": "Udp", "source_address_prefix": "*", "destination_port_range": "53", "name": "open"}]})
	made := {finding.keyed(testing.failure(_id, it, ["security_rule", 0, "source_address_prefix"], _message), "open")}
	udp_closed.deny == made with input as testing.document([it])
}

test_passes_where_one_network_may_send_udp if {
	it := testing.resource("azurerm_network_security_rule", "ok", {"priority": 200, "direction": "Inbound", "access": "Allow", "source_port_range": "*", "destination_address_prefix": "*", "protocol": "Udp", "source_address_prefix": "10.0.0.0/8", "destination_port_range": "53"})
	udp_closed.deny == set() with input as testing.document([it])
}

test_passes_where_everybody_reaches_https_over_tcp if {
	it := testing.resource("azurerm_network_security_rule", "ok", {"priority": 200, "direction": "Inbound", "access": "Allow", "source_port_range": "*", "destination_address_prefix": "*", "protocol": "Tcp", "source_address_prefix": "Internet", "destination_port_range": "443"})
	udp_closed.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_source_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_network_security_rule", "later", {"priority": 200, "direction": "Inbound", "access": "Allow", "source_port_range": "*", "destination_address_prefix": "*", "protocol": "Udp", "destination_port_range": "53"}), {"source_address_prefix": true})
	made := {testing.doubt(_id, it, ["source_address_prefix"], _message)}
	udp_closed.deny == made with input as testing.document([it])
}

_id := "azure.network.udp_closed"

_message := "{value} may reach ports over UDP: name the addresses that need it"
