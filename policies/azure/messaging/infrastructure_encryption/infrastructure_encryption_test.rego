package policies.azure.messaging.infrastructure_encryption_test

import data.lib.testing
import data.policies.azure.messaging.infrastructure_encryption

test_fails_where_there_is_no_second_layer if {
	it := testing.resource("azurerm_servicebus_namespace", "orders", {})
	made := {testing.failure(_id, it, ["customer_managed_key", 0, "infrastructure_encryption_enabled"], _message)}
	infrastructure_encryption.deny == made with input as testing.document([it])
}

test_passes_where_there_is_a_second_layer if {
	it := testing.resource("azurerm_servicebus_namespace", "orders", {"customer_managed_key": [{"key_vault_key_id": "https://acme.vault.azure.net/keys/orders", "identity_id": "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/acme/providers/Microsoft.ManagedIdentity/userAssignedIdentities/orders", "infrastructure_encryption_enabled": true}]})
	infrastructure_encryption.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_servicebus_namespace", "orders", {"customer_managed_key": [{"key_vault_key_id": "https://acme.vault.azure.net/keys/orders", "identity_id": "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/acme/providers/Microsoft.ManagedIdentity/userAssignedIdentities/orders"}]}), {"customer_managed_key": [{"infrastructure_encryption_enabled": true}]})
	made := {testing.doubt(_id, it, ["customer_managed_key", 0, "infrastructure_encryption_enabled"], _message)}
	infrastructure_encryption.deny == made with input as testing.document([it])
}

_id := "azure.messaging.infrastructure_encryption"

_message := "infrastructure_encryption_enabled is {value} (false where nobody writes it): set it to true"
