package policies.azure.apimanagement.virtual_network_test

import data.lib.testing
import data.policies.azure.apimanagement.virtual_network

test_fails_where_the_service_is_in_no_network if {
	it := testing.resource("azurerm_api_management", "api", {})
	made := {testing.failure(_id, it, ["virtual_network_configuration"], _message)}
	virtual_network.deny == made with input as testing.document([it])
}

test_passes_where_the_service_is_in_a_subnet if {
	it := testing.resource("azurerm_api_management", "api", {"virtual_network_type": "Internal", "virtual_network_configuration": [{"subnet_id": "/subscriptions/1b3a/resourceGroups/acme/providers/Microsoft.Network/virtualNetworks/acme/subnets/api"}]})
	virtual_network.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_subnet_is_given_at_apply if {
	it := testing.unknown(testing.resource("azurerm_api_management", "api", {"virtual_network_configuration": [{}]}), {"virtual_network_configuration": [{"subnet_id": true}]})
	made := {testing.doubt(_id, it, ["virtual_network_configuration"], _message)}
	virtual_network.deny == made with input as testing.document([it])
}

_id := "azure.apimanagement.virtual_network"

_message := "the service is in no virtual network: add virtual_network_configuration with a subnet"
