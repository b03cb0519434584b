package policies.azure.search.firewall_not_open_test

import data.lib.testing
import data.policies.azure.search.firewall_not_open

test_fails_where_every_address_is_admitted if {
	it := testing.resource("azurerm_search_service", "shop", {"allowed_ips": ["0.0.0.0/0"]})
	made := {testing.failure(_id, it, ["allowed_ips"], _message)}
	firewall_not_open.deny == made with input as testing.document([it])
}

test_passes_where_one_network_is_admitted if {
	it := testing.resource("azurerm_search_service", "shop", {"allowed_ips": ["203.0.113.0/24"]})
	firewall_not_open.deny == set() with input as testing.document([it])
}

test_passes_where_there_is_no_firewall if {
	it := testing.resource("azurerm_search_service", "shop", {})
	firewall_not_open.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_addresses_come_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_search_service", "shop", {}), {"allowed_ips": true})
	made := {testing.doubt(_id, it, ["allowed_ips"], _message)}
	firewall_not_open.deny == made with input as testing.document([it])
}

_id := "azure.search.firewall_not_open"

_message := "allowed_ips admits everybody ({value}): name the addresses that need the service"
