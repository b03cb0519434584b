package policies.azure.synapse.sql_pool_encrypted_test

import data.lib.testing
import data.policies.azure.synapse.sql_pool_encrypted

test_fails_where_the_encryption_is_turned_off if {
	it := testing.resource("azurerm_synapse_sql_pool", "lake", {"data_encrypted": false})
	made := {testing.failure(_id, it, ["data_encrypted"], _message)}
	sql_pool_encrypted.deny == made with input as testing.document([it])
}

test_fails_where_nobody_asks_for_encryption if {
	it := testing.resource("azurerm_synapse_sql_pool", "lake", {})
	made := {testing.failure(_id, it, ["data_encrypted"], _message)}
	sql_pool_encrypted.deny == made with input as testing.document([it])
}

test_passes_where_the_encryption_is_on if {
	it := testing.resource("azurerm_synapse_sql_pool", "lake", {"data_encrypted": true})
	sql_pool_encrypted.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_synapse_sql_pool", "lake", {}), {"data_encrypted": true})
	made := {testing.doubt(_id, it, ["data_encrypted"], _message)}
	sql_pool_encrypted.deny == made with input as testing.document([it])
}

_id := "azure.synapse.sql_pool_encrypted"

_message := "data_encrypted is {value} (false where nobody writes it): set it to true"
