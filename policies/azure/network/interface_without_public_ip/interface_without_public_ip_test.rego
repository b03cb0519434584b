package policies.azure.network.interface_without_public_ip_test

import data.lib.testing
import data.policies.azure.network.interface_without_public_ip

test_fails_where_the_interface_has_a_public_address_that_exists if {
	it := testing.resource("azurerm_network_interface", "web", {"ip_configuration": [{"public_ip_address_id": "/subscriptions/1b3a/resourceGroups/acme/providers/Microsoft.Network/publicIPAddresses/web"}]})
	made := {testing.failure(_id, it, ["ip_configuration", 0, "public_ip_address_id"], _message)}
	interface_without_public_ip.deny == made with input as testing.document([it])
}

test_passes_where_the_interface_has_none if {
	it := testing.resource("azurerm_network_interface", "web", {"ip_configuration": [{"public_ip_address_id": null}]})
	interface_without_public_ip.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_address_is_given_at_apply if {
	it := testing.unknown(testing.resource("azurerm_network_interface", "web", {"ip_configuration": [{}]}), {"ip_configuration": [{"public_ip_address_id": true}]})
	made := {testing.doubt(_id, it, ["ip_configuration", 0, "public_ip_address_id"], _message)}
	interface_without_public_ip.deny == made with input as testing.document([it])
}

_id := "azure.network.interface_without_public_ip"

_message := "the interface has a public address ({value}): remove it and go through a gateway or Bastion"
