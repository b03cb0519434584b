package policies.azure.sql.private_endpoint_test

import data.lib.testing
import data.policies.azure.sql.private_endpoint

test_fails_where_the_server_has_no_private_endpoint if {
	every type in _types {
		it := testing.resource(type, "erp", {})
		made := {testing.failure(_id, it, [], _message)}
		private_endpoint.deny == made with input as testing.document([it])
	}
}

test_passes_where_an_endpoint_leads_to_the_server if {
	it := testing.resource("azurerm_mssql_server", "erp", {})
	other := testing.resource("azurerm_private_endpoint", "erp", {"private_service_connection": [{"name": "erp", "is_manual_connection": false, "subresource_names": ["sqlServer"], "private_connection_resource_id": null}]})
	private_endpoint.deny == set() with input as testing.related([it, other], [testing.link(other, "private_service_connection", it)])
}

test_passes_where_the_server_has_a_subnet_of_its_own if {
	it := testing.resource("azurerm_postgresql_flexible_server", "erp", {"delegated_subnet_id": "/subscriptions/1b3a/resourceGroups/acme/providers/Microsoft.Network/virtualNetworks/acme/subnets/databases"})
	private_endpoint.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_subnet_is_given_at_apply if {
	it := testing.unknown(testing.resource("azurerm_postgresql_flexible_server", "erp", {}), {"delegated_subnet_id": true})
	made := {testing.doubt(_id, it, [], _message)}
	private_endpoint.deny == made with input as testing.document([it])
}

_id := "azure.sql.private_endpoint"

_message := "no azurerm_private_endpoint leads to this server: add one"

_types := {"azurerm_mariadb_server", "azurerm_mssql_server", "azurerm_mysql_flexible_server", "azurerm_mysql_server", "azurerm_postgresql_flexible_server", "azurerm_postgresql_server"}
