package policies.azure.kusto.double_encryption_test

import data.lib.testing
import data.policies.azure.kusto.double_encryption

test_fails_where_there_is_one_layer if {
	it := testing.resource("azurerm_kusto_cluster", "logs", {"double_encryption_enabled": false})
	made := {testing.failure(_id, it, ["double_encryption_enabled"], _message)}
	double_encryption.deny == made with input as testing.document([it])
}

test_fails_where_nobody_asks_for_two_layers if {
	it := testing.resource("azurerm_kusto_cluster", "logs", {})
	made := {testing.failure(_id, it, ["double_encryption_enabled"], _message)}
	double_encryption.deny == made with input as testing.document([it])
}

test_passes_where_there_are_two_layers if {
	it := testing.resource("azurerm_kusto_cluster", "logs", {"double_encryption_enabled": true})
	double_encryption.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_kusto_cluster", "logs", {}), {"double_encryption_enabled": true})
	made := {testing.doubt(_id, it, ["double_encryption_enabled"], _message)}
	double_encryption.deny == made with input as testing.document([it])
}

_id := "azure.kusto.double_encryption"

_message := "double_encryption_enabled is {value} (false where nobody writes it): set it to true"
