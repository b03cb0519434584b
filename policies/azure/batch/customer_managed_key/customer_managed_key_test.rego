package policies.azure.batch.customer_managed_key_test

import data.lib.testing
import data.policies.azure.batch.customer_managed_key

test_fails_where_nobody_names_a_key if {
	it := testing.resource("azurerm_batch_account", "jobs", {})
	made := {testing.failure(_id, it, ["encryption"], _message)}
	customer_managed_key.deny == made with input as testing.document([it])
}

test_passes_where_the_account_names_a_key if {
	it := testing.resource("azurerm_batch_account", "jobs", {"encryption": [{"key_vault_key_id": "https://acme.vault.azure.net/keys/jobs/0123"}]})
	customer_managed_key.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_key_is_given_at_apply if {
	it := testing.unknown(testing.resource("azurerm_batch_account", "jobs", {"encryption": [{}]}), {"encryption": [{"key_vault_key_id": true}]})
	made := {testing.doubt(_id, it, ["encryption"], _message)}
	customer_managed_key.deny == made with input as testing.document([it])
}

_id := "azure.batch.customer_managed_key"

_message := "the key is Microsoft's: name one of your own in encryption"
