package policies.azure.sql.entra_administrator_test

import data.lib.testing
import data.policies.azure.sql.entra_administrator

test_fails_where_only_a_login_of_the_server_administers_it if {
	it := testing.resource("azurerm_mssql_server", "erp", {"administrator_login": "erp"})
	made := {testing.failure(_id, it, ["azuread_administrator"], _message)}
	entra_administrator.deny == made with input as testing.document([it])
}

test_passes_where_a_group_of_the_directory_administers_it if {
	it := testing.resource("azurerm_mssql_server", "erp", {"azuread_administrator": [{"login_username": "database-admins", "object_id": "99999999-8888-7777-6666-555555555555"}]})
	entra_administrator.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_block_is_decided_at_apply if {
	it := testing.unknown(testing.resource("azurerm_mssql_server", "erp", {}), {"azuread_administrator": true})
	made := {testing.doubt(_id, it, ["azuread_administrator"], _message)}
	entra_administrator.deny == made with input as testing.document([it])
}

_id := "azure.sql.entra_administrator"

_message := "no account of the directory administers the server: add azuread_administrator"
