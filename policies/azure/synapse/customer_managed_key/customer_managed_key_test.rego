package policies.azure.synapse.customer_managed_key_test

import data.lib.testing
import data.policies.azure.synapse.customer_managed_key

test_fails_where_nobody_names_a_key if {
	it := testing.resource("azurerm_synapse_workspace", "lake", {})
	made := {testing.failure(_id, it, ["customer_managed_key"], _message)}
	customer_managed_key.deny == made with input as testing.document([it])
}

test_passes_where_the_workspace_names_a_key if {
	it := testing.resource("azurerm_synapse_workspace", "lake", {"customer_managed_key": [{"key_name": "lake", "key_versionless_id": "https://acme.vault.azure.net/keys/lake"}]})
	customer_managed_key.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_block_is_decided_at_apply if {
	it := testing.unknown(testing.resource("azurerm_synapse_workspace", "lake", {}), {"customer_managed_key": true})
	made := {testing.doubt(_id, it, ["customer_managed_key"], _message)}
	customer_managed_key.deny == made with input as testing.document([it])
}

_id := "azure.synapse.customer_managed_key"

_message := "the key is Microsoft's: name one of your own in customer_managed_key"
