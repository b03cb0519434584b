package policies.azure.container.registry_zone_redundant_test

import data.lib.testing
import data.policies.azure.container.registry_zone_redundant

test_fails_where_the_registry_is_in_one_datacentre if {
	it := testing.resource("azurerm_container_registry", "images", {})
	made := {testing.failure(_id, it, ["zone_redundancy_enabled"], _message)}
	registry_zone_redundant.deny == made with input as testing.document([it])
}

test_fails_where_a_replica_is_in_one_datacentre if {
	it := testing.resource("azurerm_container_registry", "images", {"zone_redundancy_enabled": true, "georeplications": [{"location": "northeurope"}]})
	made := {testing.failure(_id, it, ["georeplications", 0, "zone_redundancy_enabled"], _message)}
	registry_zone_redundant.deny == made with input as testing.document([it])
}

test_passes_where_the_registry_and_its_replica_are_in_several if {
	it := testing.resource("azurerm_container_registry", "images", {"zone_redundancy_enabled": true, "georeplications": [{"location": "northeurope", "zone_redundancy_enabled": true}]})
	registry_zone_redundant.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_container_registry", "images", {}), {"zone_redundancy_enabled": true})
	made := {testing.doubt(_id, it, ["zone_redundancy_enabled"], _message)}
	registry_zone_redundant.deny == made with input as testing.document([it])
}

_id := "azure.container.registry_zone_redundant"

_message := "zone_redundancy_enabled is {value} (false where nobody writes it): set it to true"
