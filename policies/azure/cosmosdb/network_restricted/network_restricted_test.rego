package policies.azure.cosmosdb.network_restricted_test

import data.lib.testing
import data.policies.azure.cosmosdb.network_restricted

test_fails_where_every_network_is_answered if {
	it := testing.resource("azurerm_cosmosdb_account", "shop", {})
	made := {testing.failure(_id, it, ["ip_range_filter"], _message)}
	network_restricted.deny == made with input as testing.document([it])
}

test_passes_where_one_network_is_answered if {
	it := testing.resource("azurerm_cosmosdb_account", "shop", {"ip_range_filter": ["203.0.113.0/24"]})
	network_restricted.deny == set() with input as testing.document([it])
}

test_passes_where_only_virtual_networks_are_answered if {
	it := testing.resource("azurerm_cosmosdb_account", "shop", {"is_virtual_network_filter_enabled": true})
	network_restricted.deny == set() with input as testing.document([it])
}

test_passes_where_the_account_is_not_on_the_internet if {
	it := testing.resource("azurerm_cosmosdb_account", "shop", {"public_network_access_enabled": false})
	network_restricted.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_addresses_are_given_at_apply if {
	it := testing.unknown(testing.resource("azurerm_cosmosdb_account", "shop", {}), {"ip_range_filter": true})
	made := {testing.doubt(_id, it, ["ip_range_filter"], _message)}
	network_restricted.deny == made with input as testing.document([it])
}

_id := "azure.cosmosdb.network_restricted"

_message := "the account answers every network (ip_range_filter is {value}): name those that need it"
