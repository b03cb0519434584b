package policies.azure.appconfiguration.customer_managed_key_test

import data.lib.testing
import data.policies.azure.appconfiguration.customer_managed_key

test_fails_where_nobody_names_a_key if {
	it := testing.resource("azurerm_app_configuration", "shop", {})
	made := {testing.failure(_id, it, ["encryption"], _message)}
	customer_managed_key.deny == made with input as testing.document([it])
}

test_passes_where_the_store_names_a_key if {
	it := testing.resource("azurerm_app_configuration", "shop", {"sku": "standard", "encryption": [{"key_vault_key_identifier": "https://acme.vault.azure.net/keys/shop", "identity_client_id": "99999999-8888-7777-6666-555555555555"}]})
	customer_managed_key.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_block_is_decided_at_apply if {
	it := testing.unknown(testing.resource("azurerm_app_configuration", "shop", {}), {"encryption": true})
	made := {testing.doubt(_id, it, ["encryption"], _message)}
	customer_managed_key.deny == made with input as testing.document([it])
}

_id := "azure.appconfiguration.customer_managed_key"

_message := "the key is Microsoft's: name one of your own in encryption"
