# METADATA
# title: Database servers refuse connections without TLS
# description: Without encryption anyone on the way reads the queries, the answers and the passwords.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/mysql/flexible-server/security-tls-how-to-connect
# custom:
#   severity: high
#   resource_types:
#     - azurerm_mariadb_server
#     - azurerm_mysql_flexible_server_configuration
#     - azurerm_mysql_server
#     - azurerm_postgresql_flexible_server_configuration
#     - azurerm_postgresql_server
#   aliases:
#     checkov: [CKV_AZURE_28, CKV_AZURE_29, CKV_AZURE_47]
#     trivy: [AZU-0020]
#     kics:
#       - 0437633b-daa6-4bbc-8526-c0d2443b946e
#       - 73e42469-3a86-4f39-ad78-098f325b4e9f
#       - 93f9tyjk-e5f6-7890-ab12-cd34ef567890
#       - c3f2e1d0-b9a8-7c6d-5e4f-3210fedcba98
#   remediation:
#     safe: false
#     summary: Set ssl_enforcement_enabled to true, or the parameter require_secure_transport to ON; clients must then use TLS.
package policies.azure.sql.ssl_enforced

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in {"azurerm_mariadb_server", "azurerm_mysql_server", "azurerm_postgresql_server"}
	some server in tf.resources(type)
	test := is.equals(server, ["ssl_enforcement_enabled"], true)
	f := finding.unless(test, rego.metadata.chain(), server, ["ssl_enforcement_enabled"], "ssl_enforcement_enabled is {value}: set it to true")
}

deny contains f if {
	some type in {"azurerm_mysql_flexible_server_configuration", "azurerm_postgresql_flexible_server_configuration"}
	some parameter in tf.resources(type)
	test := is.any_of([
		is.negated(is.equals(parameter, ["name"], "require_secure_transport")),
		is.matches(parameter, ["value"], `(?i)^on$`),
	])
	f := finding.unless(test, rego.metadata.chain(), parameter, ["value"], "require_secure_transport is {value}: set it to \"ON\"")
}
