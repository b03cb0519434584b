package policies.azure.datafactory.customer_managed_key_test

import data.lib.testing
import data.policies.azure.datafactory.customer_managed_key

test_fails_where_nobody_names_a_key if {
	it := testing.resource("azurerm_data_factory", "etl", {})
	made := {testing.failure(_id, it, ["customer_managed_key_id"], _message)}
	customer_managed_key.deny == made with input as testing.document([it])
}

test_passes_where_the_factory_names_a_key if {
	it := testing.resource("azurerm_data_factory", "etl", {"customer_managed_key_id": "https://acme.vault.azure.net/keys/etl/0123"})
	customer_managed_key.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_key_is_given_at_apply if {
	it := testing.unknown(testing.resource("azurerm_data_factory", "etl", {}), {"customer_managed_key_id": true})
	made := {testing.doubt(_id, it, ["customer_managed_key_id"], _message)}
	customer_managed_key.deny == made with input as testing.document([it])
}

_id := "azure.datafactory.customer_managed_key"

_message := "customer_managed_key_id is {value}, so the key is Microsoft's: name one of your own"
