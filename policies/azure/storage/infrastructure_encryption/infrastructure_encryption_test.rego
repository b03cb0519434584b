package policies.azure.storage.infrastructure_encryption_test

import data.lib.testing
import data.policies.azure.storage.infrastructure_encryption

test_fails_where_the_second_layer_is_off if {
	it := testing.resource("azurerm_storage_account", "web", {"infrastructure_encryption_enabled": false})
	made := {testing.failure(_id, it, ["infrastructure_encryption_enabled"], _message)}
	infrastructure_encryption.deny == made with input as testing.document([it])
}

test_fails_where_nobody_asks_for_a_second_layer if {
	it := testing.resource("azurerm_storage_account", "web", {})
	made := {testing.failure(_id, it, ["infrastructure_encryption_enabled"], _message)}
	infrastructure_encryption.deny == made with input as testing.document([it])
}

test_passes_where_the_second_layer_is_on if {
	it := testing.resource("azurerm_storage_account", "web", {"infrastructure_encryption_enabled": true})
	infrastructure_encryption.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_storage_account", "web", {}), {"infrastructure_encryption_enabled": true})
	made := {testing.doubt(_id, it, ["infrastructure_encryption_enabled"], _message)}
	infrastructure_encryption.deny == made with input as testing.document([it])
}

_id := "azure.storage.infrastructure_encryption"

_message := "infrastructure_encryption_enabled is {value} (false where nobody writes it): set it to true"
