package policies.azure.sql.ssl_enforced_test

import data.lib.testing
import data.policies.azure.sql.ssl_enforced

test_fails_where_the_server_takes_connections_without_tls if {
	it := testing.resource("azurerm_postgresql_server", "erp", {"ssl_enforcement_enabled": false})
	made := {testing.failure(_id, it, ["ssl_enforcement_enabled"], _message)}
	ssl_enforced.deny == made with input as testing.document([it])
}

test_fails_where_the_parameter_lets_connections_go_without_tls if {
	it := testing.resource("azurerm_mysql_flexible_server_configuration", "tls", {"name": "require_secure_transport", "value": "OFF"})
	made := {testing.failure(_id, it, ["value"], "require_secure_transport is {value}: set it to \"ON\"")}
	ssl_enforced.deny == made with input as testing.document([it])
}

test_passes_where_the_server_refuses_connections_without_tls if {
	it := testing.resource("azurerm_postgresql_server", "erp", {"ssl_enforcement_enabled": true})
	ssl_enforced.deny == set() with input as testing.document([it])
}

test_passes_where_the_parameter_asks_for_tls if {
	it := testing.resource("azurerm_postgresql_flexible_server_configuration", "tls", {"name": "require_secure_transport", "value": "on"})
	ssl_enforced.deny == set() with input as testing.document([it])
}

test_passes_where_another_parameter_is_off if {
	it := testing.resource("azurerm_mysql_flexible_server_configuration", "log", {"name": "slow_query_log", "value": "OFF"})
	ssl_enforced.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_postgresql_server", "erp", {}), {"ssl_enforcement_enabled": true})
	made := {testing.doubt(_id, it, ["ssl_enforcement_enabled"], _message)}
	ssl_enforced.deny == made with input as testing.document([it])
}

_id := "azure.sql.ssl_enforced"

_message := "ssl_enforcement_enabled is {value}: set it to true"
