package policies.azure.container.registry_signed_images_test

import data.lib.testing
import data.policies.azure.container.registry_signed_images

test_fails_where_nobody_asks_for_signatures if {
	it := testing.resource("azurerm_container_registry", "images", {})
	made := {testing.failure(_id, it, ["trust_policy_enabled"], _message)}
	registry_signed_images.deny == made with input as testing.document([it])
}

test_passes_where_signatures_are_served if {
	it := testing.resource("azurerm_container_registry", "images", {"trust_policy_enabled": true})
	registry_signed_images.deny == set() with input as testing.document([it])
}

test_passes_where_signatures_are_served_by_the_former_block if {
	it := testing.resource("azurerm_container_registry", "images", {"trust_policy": [{"enabled": true}]})
	registry_signed_images.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_container_registry", "images", {}), {"trust_policy_enabled": true})
	made := {testing.doubt(_id, it, ["trust_policy_enabled"], _message)}
	registry_signed_images.deny == made with input as testing.document([it])
}

_id := "azure.container.registry_signed_images"

_message := "trust_policy_enabled is {value} (false where nobody writes it): set it to true"
