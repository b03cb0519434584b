package policies.azure.container.group_in_network_test

import data.lib.testing
import data.policies.azure.container.group_in_network

test_fails_where_the_group_is_in_no_network if {
	it := testing.resource("azurerm_container_group", "shop", {})
	made := {testing.failure(_id, it, ["subnet_ids"], _message)}
	group_in_network.deny == made with input as testing.document([it])
}

test_passes_where_the_group_is_in_a_subnet if {
	it := testing.resource("azurerm_container_group", "shop", {"ip_address_type": "Private", "subnet_ids": ["/subscriptions/1b3a/resourceGroups/acme/providers/Microsoft.Network/virtualNetworks/acme/subnets/shop"]})
	group_in_network.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_subnet_is_given_at_apply if {
	it := testing.unknown(testing.resource("azurerm_container_group", "shop", {}), {"subnet_ids": true})
	made := {testing.doubt(_id, it, ["subnet_ids"], _message)}
	group_in_network.deny == made with input as testing.document([it])
}

_id := "azure.container.group_in_network"

_message := "the group is in no virtual network (subnet_ids is {value}): name a subnet"
