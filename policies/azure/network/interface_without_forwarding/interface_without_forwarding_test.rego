package policies.azure.network.interface_without_forwarding_test

import data.lib.testing
import data.policies.azure.network.interface_without_forwarding

test_fails_where_the_interface_forwards if {
	it := testing.resource("azurerm_network_interface", "web", {"ip_forwarding_enabled": true})
	made := {testing.failure(_id, it, ["ip_forwarding_enabled"], _message)}
	interface_without_forwarding.deny == made with input as testing.document([it])
}

test_fails_where_the_interface_forwards_by_the_former_name if {
	it := testing.resource("azurerm_network_interface", "web", {"enable_ip_forwarding": true})
	made := {testing.failure(_id, it, ["enable_ip_forwarding"], _message)}
	interface_without_forwarding.deny == made with input as testing.document([it])
}

test_passes_where_the_interface_does_not_forward if {
	it := testing.resource("azurerm_network_interface", "web", {"ip_forwarding_enabled": false})
	interface_without_forwarding.deny == set() with input as testing.document([it])
}

test_passes_where_the_default_holds if {
	it := testing.resource("azurerm_network_interface", "web", {})
	interface_without_forwarding.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_network_interface", "web", {}), {"ip_forwarding_enabled": true})
	made := {testing.doubt(_id, it, ["ip_forwarding_enabled"], _message)}
	interface_without_forwarding.deny == made with input as testing.document([it])
}

_id := "azure.network.interface_without_forwarding"

_message := "the interface forwards traffic (ip_forwarding_enabled is {value}): set it to false"
