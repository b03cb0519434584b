package policies.azure.messaging.customer_managed_key_test

import data.lib.testing
import data.policies.azure.messaging.customer_managed_key

test_fails_where_nobody_names_a_key if {
	it := testing.resource("azurerm_servicebus_namespace", "orders", {})
	made := {testing.failure(_id, it, ["customer_managed_key"], _message)}
	customer_managed_key.deny == made with input as testing.document([it])
}

test_passes_where_the_namespace_names_a_key if {
	it := testing.resource("azurerm_servicebus_namespace", "orders", {"customer_managed_key": [{"key_vault_key_id": "https://acme.vault.azure.net/keys/orders", "identity_id": "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/acme/providers/Microsoft.ManagedIdentity/userAssignedIdentities/orders"}]})
	customer_managed_key.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_block_is_decided_at_apply if {
	it := testing.unknown(testing.resource("azurerm_servicebus_namespace", "orders", {}), {"customer_managed_key": true})
	made := {testing.doubt(_id, it, ["customer_managed_key"], _message)}
	customer_managed_key.deny == made with input as testing.document([it])
}

_id := "azure.messaging.customer_managed_key"

_message := "the key is Microsoft's: name one of your own in customer_managed_key"
