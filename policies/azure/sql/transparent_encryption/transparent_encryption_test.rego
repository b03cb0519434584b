package policies.azure.sql.transparent_encryption_test

import data.lib.testing
import data.policies.azure.sql.transparent_encryption

test_fails_where_the_encryption_is_turned_off if {
	it := testing.resource("azurerm_mssql_database", "erp", {"transparent_data_encryption_enabled": false})
	made := {testing.failure(_id, it, ["transparent_data_encryption_enabled"], _message)}
	transparent_encryption.deny == made with input as testing.document([it])
}

test_passes_where_the_default_holds if {
	it := testing.resource("azurerm_mssql_database", "erp", {})
	transparent_encryption.deny == set() with input as testing.document([it])
}

test_passes_where_the_encryption_is_on if {
	it := testing.resource("azurerm_mssql_database", "erp", {"transparent_data_encryption_enabled": true})
	transparent_encryption.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_mssql_database", "erp", {}), {"transparent_data_encryption_enabled": true})
	made := {testing.doubt(_id, it, ["transparent_data_encryption_enabled"], _message)}
	transparent_encryption.deny == made with input as testing.document([it])
}

_id := "azure.sql.transparent_encryption"

_message := "transparent_data_encryption_enabled is {value}: set it to true, or leave it out"
