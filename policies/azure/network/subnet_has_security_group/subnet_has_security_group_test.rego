package policies.azure.network.subnet_has_security_group_test

import data.lib.testing
import data.policies.azure.network.subnet_has_security_group

test_fails_where_the_subnet_has_no_group if {
	it := testing.resource("azurerm_subnet", "web", {"name": "web"})
	made := {testing.failure(_id, it, [], _message)}
	subnet_has_security_group.deny == made with input as testing.document([it])
}

test_passes_where_a_group_is_associated if {
	it := testing.resource("azurerm_subnet", "web", {"name": "web"})
	other := testing.resource("azurerm_subnet_network_security_group_association", "web", {"subnet_id": null})
	subnet_has_security_group.deny == set() with input as testing.related([it, other], [testing.link(other, "subnet_id", it)])
}

test_passes_where_the_subnet_is_for_a_gateway if {
	it := testing.resource("azurerm_subnet", "gateway", {"name": "GatewaySubnet"})
	subnet_has_security_group.deny == set() with input as testing.document([it])
}

test_passes_where_the_subnet_is_for_volumes if {
	it := testing.resource("azurerm_subnet", "volumes", {"name": "volumes", "delegation": [{"name": "netapp", "service_delegation": [{"name": "Microsoft.Netapp/volumes"}]}]})
	subnet_has_security_group.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_group_is_for_a_subnet_nobody_knows if {
	it := testing.resource("azurerm_subnet", "web", {"name": "web"})
	other := testing.unknown(testing.resource("azurerm_subnet_network_security_group_association", "web", {}), {"subnet_id": true})
	made := {testing.doubt(_id, it, [], _message)}
	subnet_has_security_group.deny == made with input as testing.open([it, other], "azurerm_subnet_network_security_group_association.subnet_id")
}

_id := "azure.network.subnet_has_security_group"

_message := "no azurerm_subnet_network_security_group_association refers to this subnet: add one"
