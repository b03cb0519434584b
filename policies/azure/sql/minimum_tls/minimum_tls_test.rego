package policies.azure.sql.minimum_tls_test

import data.lib.testing
import data.policies.azure.sql.minimum_tls

test_fails_where_tls_1_0_is_enough if {
	it := testing.resource("azurerm_mssql_server", "erp", {"minimum_tls_version": "1.0"})
	made := {testing.failure(_id, it, ["minimum_tls_version"], _message)}
	minimum_tls.deny == made with input as testing.document([it])
}

test_fails_where_tls_1_1_is_enough_for_postgresql if {
	it := testing.resource("azurerm_postgresql_server", "erp", {"ssl_enforcement_enabled": true, "ssl_minimal_tls_version_enforced": "TLS1_1"})
	made := {testing.failure(_id, it, ["ssl_minimal_tls_version_enforced"], _message)}
	minimum_tls.deny == made with input as testing.document([it])
}

test_fails_where_the_server_takes_connections_without_tls if {
	it := testing.resource("azurerm_postgresql_server", "erp", {"ssl_enforcement_enabled": false})
	made := {testing.failure(_id, it, ["ssl_minimal_tls_version_enforced"], _message)}
	minimum_tls.deny == made with input as testing.document([it])
}

test_fails_where_tls_1_0_is_enough_for_cosmos_db if {
	it := testing.resource("azurerm_cosmosdb_account", "shop", {"minimal_tls_version": "Tls"})
	made := {testing.failure(_id, it, ["minimal_tls_version"], _message)}
	minimum_tls.deny == made with input as testing.document([it])
}

test_passes_where_tls_1_2_is_asked_for if {
	it := testing.resource("azurerm_mssql_server", "erp", {"minimum_tls_version": "1.2"})
	minimum_tls.deny == set() with input as testing.document([it])
}

test_passes_where_the_defaults_hold if {
	it := testing.resource("azurerm_mssql_server", "erp", {})
	other := testing.resource("azurerm_postgresql_server", "erp", {"ssl_enforcement_enabled": true})
	third := testing.resource("azurerm_cosmosdb_account", "shop", {})
	minimum_tls.deny == set() with input as testing.document([it, other, third])
}

test_undetermined_where_the_version_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_mssql_server", "erp", {}), {"minimum_tls_version": true})
	made := {testing.doubt(_id, it, ["minimum_tls_version"], _message)}
	minimum_tls.deny == made with input as testing.document([it])
}

_id := "azure.sql.minimum_tls"

_message := "the least version of TLS is {value}: ask for 1.2"
