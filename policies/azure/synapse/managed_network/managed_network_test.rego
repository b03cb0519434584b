package policies.azure.synapse.managed_network_test

import data.lib.testing
import data.policies.azure.synapse.managed_network

test_fails_where_the_network_is_shared if {
	it := testing.resource("azurerm_synapse_workspace", "lake", {"managed_virtual_network_enabled": false})
	made := {testing.failure(_id, it, ["managed_virtual_network_enabled"], _message)}
	managed_network.deny == made with input as testing.document([it])
}

test_fails_where_nobody_asks_for_a_network if {
	it := testing.resource("azurerm_synapse_workspace", "lake", {})
	made := {testing.failure(_id, it, ["managed_virtual_network_enabled"], _message)}
	managed_network.deny == made with input as testing.document([it])
}

test_passes_where_the_workspace_has_a_network if {
	it := testing.resource("azurerm_synapse_workspace", "lake", {"managed_virtual_network_enabled": true})
	managed_network.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_synapse_workspace", "lake", {}), {"managed_virtual_network_enabled": true})
	made := {testing.doubt(_id, it, ["managed_virtual_network_enabled"], _message)}
	managed_network.deny == made with input as testing.document([it])
}

_id := "azure.synapse.managed_network"

_message := "managed_virtual_network_enabled is {value} (false where nobody writes it): set it to true"
