# METADATA
# title: Database servers are not on the internet
# description: A database that everybody can reach is guarded by its password alone.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/azure-sql/database/connectivity-settings
# custom:
#   severity: high
#   resource_types:
#     - azurerm_mariadb_server
#     - azurerm_mssql_server
#     - azurerm_mysql_flexible_server
#     - azurerm_mysql_server
#     - azurerm_postgresql_flexible_server
#     - azurerm_postgresql_server
#   aliases:
#     checkov: [CKV_AZURE_48, CKV_AZURE_53, CKV_AZURE_68, CKV_AZURE_113]
#     trivy: [AZU-0022]
#     kics:
#       - 7f0a8696-7159-4337-ad0d-8a3ab4a78195
#       - ade36cf4-329f-4830-a83d-9db72c800507
#       - c7f8e9a1-b2c3-d4e5-f6a7-8901b2c3d4e5
#       - f118890b-2468-42b1-9ce9-af35146b425b
#   remediation:
#     safe: false
#     summary: Turn public network access off and reach the server through a private endpoint or its delegated subnet.
package policies.azure.sql.public_network_access_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in {"azurerm_mariadb_server", "azurerm_mssql_server", "azurerm_mysql_server", "azurerm_postgresql_server"}
	some server in tf.resources(type)
	test := is.equals_or(server, ["public_network_access_enabled"], false, true)
	f := finding.unless(test, rego.metadata.chain(), server, ["public_network_access_enabled"], _message)
}

# A server in a subnet of its own has no public address.
deny contains f if {
	some server in tf.resources("azurerm_postgresql_flexible_server")
	test := is.any_of([
		is.present(server, ["delegated_subnet_id"]),
		is.equals_or(server, ["public_network_access_enabled"], false, true),
	])
	f := finding.unless(test, rego.metadata.chain(), server, ["public_network_access_enabled"], _message)
}

deny contains f if {
	some server in tf.resources("azurerm_mysql_flexible_server")
	test := is.any_of([
		is.present(server, ["delegated_subnet_id"]),
		is.equals_or(server, ["public_network_access"], "Disabled", "Enabled"),
	])
	f := finding.unless(test, rego.metadata.chain(), server, ["public_network_access"], _message)
}

_message := "public network access is {value} (on where nobody writes it): turn it off and use a private endpoint or a delegated subnet"
