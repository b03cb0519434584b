package policies.azure.container.registry_quarantine_test

import data.lib.testing
import data.policies.azure.container.registry_quarantine

test_fails_where_images_are_given_out_at_once if {
	it := testing.resource("azurerm_container_registry", "images", {"quarantine_policy_enabled": false})
	made := {testing.failure(_id, it, ["quarantine_policy_enabled"], _message)}
	registry_quarantine.deny == made with input as testing.document([it])
}

test_fails_where_nobody_holds_images_back if {
	it := testing.resource("azurerm_container_registry", "images", {})
	made := {testing.failure(_id, it, ["quarantine_policy_enabled"], _message)}
	registry_quarantine.deny == made with input as testing.document([it])
}

test_passes_where_images_are_held_back if {
	it := testing.resource("azurerm_container_registry", "images", {"quarantine_policy_enabled": true})
	registry_quarantine.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_container_registry", "images", {}), {"quarantine_policy_enabled": true})
	made := {testing.doubt(_id, it, ["quarantine_policy_enabled"], _message)}
	registry_quarantine.deny == made with input as testing.document([it])
}

_id := "azure.container.registry_quarantine"

_message := "quarantine_policy_enabled is {value} (false where nobody writes it): set it to true"
