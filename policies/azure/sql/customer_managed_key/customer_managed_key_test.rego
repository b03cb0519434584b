package policies.azure.sql.customer_managed_key_test

import data.lib.testing
import data.policies.azure.sql.customer_managed_key

test_fails_where_nobody_names_a_key if {
	it := testing.resource("azurerm_mssql_server", "erp", {})
	made := {testing.failure(_id, it, ["transparent_data_encryption_key_vault_key_id"], _message)}
	customer_managed_key.deny == made with input as testing.document([it])
}

test_fails_where_nobody_names_a_key_for_an_older_server if {
	it := testing.resource("azurerm_postgresql_server", "erp", {})
	made := {testing.failure(_id, it, [], _message)}
	customer_managed_key.deny == made with input as testing.document([it])
}

test_fails_where_nobody_names_a_key_for_a_flexible_server if {
	it := testing.resource("azurerm_postgresql_flexible_server", "erp", {})
	made := {testing.failure(_id, it, ["customer_managed_key"], _message)}
	customer_managed_key.deny == made with input as testing.document([it])
}

test_passes_where_the_server_names_a_key if {
	it := testing.resource("azurerm_mssql_server", "erp", {"transparent_data_encryption_key_vault_key_id": "https://acme.vault.azure.net/keys/erp/0123"})
	customer_managed_key.deny == set() with input as testing.document([it])
}

test_passes_where_a_resource_of_its_own_names_a_key if {
	it := testing.resource("azurerm_mssql_server", "erp", {})
	other := testing.resource("azurerm_mssql_server_transparent_data_encryption", "erp", {"server_id": null, "key_vault_key_id": "https://acme.vault.azure.net/keys/erp/0123"})
	customer_managed_key.deny == set() with input as testing.related([it, other], [testing.link(other, "server_id", it)])
}

test_passes_where_an_older_server_has_a_key if {
	it := testing.resource("azurerm_postgresql_server", "erp", {})
	other := testing.resource("azurerm_postgresql_server_key", "erp", {"server_id": null, "key_vault_key_id": "https://acme.vault.azure.net/keys/erp/0123"})
	customer_managed_key.deny == set() with input as testing.related([it, other], [testing.link(other, "server_id", it)])
}

test_passes_where_a_flexible_server_has_a_key if {
	it := testing.resource("azurerm_postgresql_flexible_server", "erp", {"customer_managed_key": [{"key_vault_key_id": "https://acme.vault.azure.net/keys/erp/0123"}]})
	customer_managed_key.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_key_is_given_at_apply if {
	it := testing.unknown(testing.resource("azurerm_mssql_server", "erp", {}), {"transparent_data_encryption_key_vault_key_id": true})
	made := {testing.doubt(_id, it, ["transparent_data_encryption_key_vault_key_id"], _message)}
	customer_managed_key.deny == made with input as testing.document([it])
}

_id := "azure.sql.customer_managed_key"

_message := "the key is Microsoft's: name one of your own"
