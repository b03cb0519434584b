package policies.azure.container.registry_data_endpoint_test

import data.lib.testing
import data.policies.azure.container.registry_data_endpoint

test_fails_where_the_endpoint_is_shared if {
	it := testing.resource("azurerm_container_registry", "images", {"data_endpoint_enabled": false})
	made := {testing.failure(_id, it, ["data_endpoint_enabled"], _message)}
	registry_data_endpoint.deny == made with input as testing.document([it])
}

test_fails_where_nobody_asks_for_an_endpoint if {
	it := testing.resource("azurerm_container_registry", "images", {})
	made := {testing.failure(_id, it, ["data_endpoint_enabled"], _message)}
	registry_data_endpoint.deny == made with input as testing.document([it])
}

test_passes_where_the_endpoint_is_dedicated if {
	it := testing.resource("azurerm_container_registry", "images", {"data_endpoint_enabled": true})
	registry_data_endpoint.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_container_registry", "images", {}), {"data_endpoint_enabled": true})
	made := {testing.doubt(_id, it, ["data_endpoint_enabled"], _message)}
	registry_data_endpoint.deny == made with input as testing.document([it])
}

_id := "azure.container.registry_data_endpoint"

_message := "data_endpoint_enabled is {value} (false where nobody writes it): set it to true"
