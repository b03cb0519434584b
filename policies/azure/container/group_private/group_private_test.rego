package policies.azure.container.group_private_test

import data.lib.testing
import data.policies.azure.container.group_private

test_fails_where_the_address_is_public if {
	it := testing.resource("azurerm_container_group", "shop", {"ip_address_type": "Public"})
	made := {testing.failure(_id, it, ["ip_address_type"], _message)}
	group_private.deny == made with input as testing.document([it])
}

test_fails_where_nobody_asks_for_a_private_address if {
	it := testing.resource("azurerm_container_group", "shop", {})
	made := {testing.failure(_id, it, ["ip_address_type"], _message)}
	group_private.deny == made with input as testing.document([it])
}

test_passes_where_there_is_no_public_address if {
	it := testing.resource("azurerm_container_group", "shop", {"ip_address_type": "None"})
	group_private.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_kind_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_container_group", "shop", {}), {"ip_address_type": true})
	made := {testing.doubt(_id, it, ["ip_address_type"], _message)}
	group_private.deny == made with input as testing.document([it])
}

_id := "azure.container.group_private"

_message := "ip_address_type is {value} (\"Public\" where nobody writes it): set it to \"Private\""
