package policies.azure.container.registry_public_access_disabled_test

import data.lib.testing
import data.policies.azure.container.registry_public_access_disabled

test_fails_where_the_registry_is_on_the_internet if {
	it := testing.resource("azurerm_container_registry", "images", {"public_network_access_enabled": true})
	made := {testing.failure(_id, it, ["public_network_access_enabled"], _message)}
	registry_public_access_disabled.deny == made with input as testing.document([it])
}

test_fails_where_nobody_takes_the_registry_off_the_internet if {
	it := testing.resource("azurerm_container_registry", "images", {})
	made := {testing.failure(_id, it, ["public_network_access_enabled"], _message)}
	registry_public_access_disabled.deny == made with input as testing.document([it])
}

test_passes_where_the_registry_is_not_on_the_internet if {
	it := testing.resource("azurerm_container_registry", "images", {"public_network_access_enabled": false})
	registry_public_access_disabled.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_container_registry", "images", {}), {"public_network_access_enabled": true})
	made := {testing.doubt(_id, it, ["public_network_access_enabled"], _message)}
	registry_public_access_disabled.deny == made with input as testing.document([it])
}

_id := "azure.container.registry_public_access_disabled"

_message := "public_network_access_enabled is {value} (true where nobody writes it): set it to false and use a private endpoint"
