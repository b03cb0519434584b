package policies.azure.sql.azure_services_blocked_test

import data.lib.testing
import data.policies.azure.sql.azure_services_blocked

test_fails_where_all_of_azure_is_admitted if {
	every type in _types {
		it := testing.resource(type, "azure", {"start_ip_address": "0.0.0.0", "end_ip_address": "0.0.0.0"})
		made := {testing.failure(_id, it, ["start_ip_address"], _message)}
		azure_services_blocked.deny == made with input as testing.document([it])
	}
}

test_passes_where_an_office_is_admitted if {
	it := testing.resource("azurerm_mssql_firewall_rule", "office", {"start_ip_address": "203.0.113.0", "end_ip_address": "203.0.113.255"})
	azure_services_blocked.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_last_address_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_mssql_firewall_rule", "azure", {"start_ip_address": "0.0.0.0"}), {"end_ip_address": true})
	made := {testing.doubt(_id, it, ["start_ip_address"], _message)}
	azure_services_blocked.deny == made with input as testing.document([it])
}

_id := "azure.sql.azure_services_blocked"

_message := "the rule from {value} to 0.0.0.0 admits machines of every customer of Azure: remove it"

_types := {"azurerm_mariadb_firewall_rule", "azurerm_mssql_firewall_rule", "azurerm_mysql_firewall_rule", "azurerm_mysql_flexible_server_firewall_rule", "azurerm_postgresql_firewall_rule", "azurerm_postgresql_flexible_server_firewall_rule", "azurerm_sql_firewall_rule"}
