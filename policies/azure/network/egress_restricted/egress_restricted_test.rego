package policies.azure.network.egress_restricted_test

import data.lib.finding
import data.lib.testing
import data.policies.azure.network.egress_restricted

test_fails_where_machines_may_reach_everybody if {
	it := testing.resource("azurerm_network_security_rule", "open", {"priority": 200, "direction": "Outbound", "access": "Allow", "source_port_range": "*", "destination_address_prefix": "Internet", "protocol": "*", "source_address_prefix": "*", "destination_port_range": "*"})
	made := {testing.failure(_id, it, ["destination_address_prefix"], _message)}
	egress_restricted.deny == made with input as testing.document([it])
}

test_fails_where_a_rule_inside_a_group_does_so if {
	it := testing.resource("azurerm_network_security_group", "web", {"security_rule": [{"priority": 200, "direction": "Outbound", "access": "Allow", "source_port_range": "*", "destination_address_prefix": "Internet", "protocol": "*", "source_address_prefix": "*", "destination_port_range": "*", "name": "open"}]})
	made := {finding.keyed(testing.failure(_id, it, ["security_rule", 0, "destination_address_prefix"], _message), "open")}
	egress_restricted.deny == made with input as testing.document([it])
}

test_passes_where_machines_may_reach_storage_of_azure if {
	it := testing.resource("azurerm_network_security_rule", "ok", {"priority": 200, "direction": "Outbound", "access": "Allow", "source_port_range": "*", "destination_address_prefix": "Storage", "protocol": "Tcp", "source_address_prefix": "*", "destination_port_range": "443"})
	egress_restricted.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_destination_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_network_security_rule", "later", {"priority": 200, "direction": "Outbound", "access": "Allow", "source_port_range": "*", "protocol": "Tcp", "source_address_prefix": "*", "destination_port_range": "443"}), {"destination_address_prefix": true})
	made := {testing.doubt(_id, it, ["destination_address_prefix"], _message)}
	egress_restricted.deny == made with input as testing.document([it])
}

_id := "azure.network.egress_restricted"

_message := "traffic to {value} is allowed: name the destinations that are needed"
