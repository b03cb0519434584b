# METADATA
# title: Database servers ask for TLS 1.2 or newer
# description: Older versions of TLS have known weaknesses that let others read or change the traffic.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/azure-sql/database/connectivity-settings
# custom:
#   severity: medium
#   resource_types:
#     - azurerm_cosmosdb_account
#     - azurerm_mariadb_server
#     - azurerm_mssql_server
#     - azurerm_mysql_server
#     - azurerm_postgresql_server
#   aliases:
#     checkov: [CKV_AZURE_52, CKV_AZURE_54, CKV_AZURE_147, CKV2_AZURE_37]
#     trivy: [AZU-0026]
#     kics: [8f0e6b2d-3c9a-4f1e-8d2a-7b6c5d4e3f21, c2a1d4e6-f789-4b0c-9e12-3456789abcde]
#   implied_by: [azure.sql.ssl_enforced]
#   remediation:
#     safe: false
#     summary: Set the least version to 1.2; clients that know only older versions can no longer connect.
package policies.azure.sql.minimum_tls

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some server in tf.resources("azurerm_mssql_server")
	test := is.equals_given(server, ["minimum_tls_version"], {"1.2", "1.3"}, "1.2")
	f := finding.unless(test, rego.metadata.chain(), server, ["minimum_tls_version"], _message)
}

# A server that takes connections without TLS asks for no version of it.
deny contains f if {
	some type in {"azurerm_mariadb_server", "azurerm_mysql_server", "azurerm_postgresql_server"}
	some server in tf.resources(type)
	test := is.all_of([
		is.equals(server, ["ssl_enforcement_enabled"], true),
		is.equals_or(server, ["ssl_minimal_tls_version_enforced"], "TLS1_2", "TLS1_2"),
	])
	f := finding.unless(test, rego.metadata.chain(), server, ["ssl_minimal_tls_version_enforced"], _message)
}

deny contains f if {
	some account in tf.resources("azurerm_cosmosdb_account")
	test := is.equals_or(account, ["minimal_tls_version"], "Tls12", "Tls12")
	f := finding.unless(test, rego.metadata.chain(), account, ["minimal_tls_version"], _message)
}

_message := "the least version of TLS is {value}: ask for 1.2"
