# METADATA
# title: Database servers have a private endpoint
# description: Traffic through a private endpoint never leaves the virtual network, and the public one can be turned off.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/azure-sql/database/private-endpoint-overview
# custom:
#   severity: low
#   resource_types:
#     - azurerm_mariadb_server
#     - azurerm_mssql_server
#     - azurerm_mysql_flexible_server
#     - azurerm_mysql_server
#     - azurerm_postgresql_flexible_server
#     - azurerm_postgresql_server
#   aliases: {checkov: [CKV2_AZURE_42, CKV2_AZURE_43, CKV2_AZURE_44, CKV2_AZURE_45, CKV2_AZURE_56, CKV2_AZURE_57]}
#   implied_by: [azure.sql.public_network_access_disabled]
#   remediation:
#     safe: true
#     summary: Add an azurerm_private_endpoint whose private_service_connection names the server, or give a flexible server a delegated subnet.
package policies.azure.sql.private_endpoint

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some server in tf.resources(type)
	test := is.any_of([
		is.present(server, ["delegated_subnet_id"]),
		is.related(server, "azurerm_private_endpoint.private_service_connection"),
	])
	f := finding.unless(test, rego.metadata.chain(), server, [], "no azurerm_private_endpoint leads to this server: add one")
}

_types := {
	"azurerm_mariadb_server", "azurerm_mssql_server", "azurerm_mysql_flexible_server",
	"azurerm_mysql_server", "azurerm_postgresql_flexible_server", "azurerm_postgresql_server",
}
