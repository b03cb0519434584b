package policies.azure.storage.customer_managed_key_test

import data.lib.testing
import data.policies.azure.storage.customer_managed_key

test_fails_where_nobody_names_a_key if {
	it := testing.resource("azurerm_storage_account", "web", {})
	made := {testing.failure(_id, it, ["customer_managed_key", 0, "key_vault_key_id"], _message)}
	customer_managed_key.deny == made with input as testing.document([it])
}

test_passes_where_the_account_names_a_key if {
	it := testing.resource("azurerm_storage_account", "web", {"customer_managed_key": [{"key_vault_key_id": "https://acme.vault.azure.net/keys/storage", "user_assigned_identity_id": "/subscriptions/1b3a/resourceGroups/acme/providers/Microsoft.ManagedIdentity/userAssignedIdentities/web"}]})
	customer_managed_key.deny == set() with input as testing.document([it])
}

test_passes_where_a_resource_of_its_own_names_a_key if {
	it := testing.resource("azurerm_storage_account", "web", {})
	other := testing.resource("azurerm_storage_account_customer_managed_key", "web", {"storage_account_id": null, "key_name": "storage"})
	customer_managed_key.deny == set() with input as testing.related([it, other], [testing.link(other, "storage_account_id", it)])
}

test_undetermined_where_the_key_belongs_to_an_account_nobody_knows if {
	it := testing.resource("azurerm_storage_account", "web", {})
	other := testing.unknown(testing.resource("azurerm_storage_account_customer_managed_key", "web", {"key_name": "storage"}), {"storage_account_id": true})
	made := {testing.doubt(_id, it, ["customer_managed_key", 0, "key_vault_key_id"], _message)}
	customer_managed_key.deny == made with input as testing.open([it, other], "azurerm_storage_account_customer_managed_key.storage_account_id")
}

_id := "azure.storage.customer_managed_key"

_message := "the key is Microsoft's: name one of your own in customer_managed_key"
