package policies.azure.sql.entra_authentication_only_test

import data.lib.testing
import data.policies.azure.sql.entra_authentication_only

test_fails_where_passwords_are_accepted_as_well if {
	it := testing.resource("azurerm_mssql_server", "erp", {"azuread_administrator": [{"login_username": "database-admins", "object_id": "99999999-8888-7777-6666-555555555555"}]})
	made := {testing.failure(_id, it, ["azuread_administrator", 0, "azuread_authentication_only"], _message)}
	entra_authentication_only.deny == made with input as testing.document([it])
}

test_passes_where_only_accounts_of_the_directory_are_accepted if {
	it := testing.resource("azurerm_mssql_server", "erp", {"azuread_administrator": [{"login_username": "database-admins", "object_id": "99999999-8888-7777-6666-555555555555", "azuread_authentication_only": true}]})
	entra_authentication_only.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_mssql_server", "erp", {"azuread_administrator": [{"login_username": "database-admins", "object_id": "99999999-8888-7777-6666-555555555555"}]}), {"azuread_administrator": [{"azuread_authentication_only": true}]})
	made := {testing.doubt(_id, it, ["azuread_administrator", 0, "azuread_authentication_only"], _message)}
	entra_authentication_only.deny == made with input as testing.document([it])
}

_id := "azure.sql.entra_authentication_only"

_message := "azuread_authentication_only is {value} (false where nobody writes it): set it to true"
