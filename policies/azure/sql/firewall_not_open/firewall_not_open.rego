# METADATA
# title: Database firewalls do not admit the internet
# description: A firewall rule over a huge range of addresses leaves the password as the only protection.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/azure-sql/database/firewall-configure
# custom:
#   severity: critical
#   resource_types:
#     - azurerm_mariadb_firewall_rule
#     - azurerm_mssql_firewall_rule
#     - azurerm_mysql_firewall_rule
#     - azurerm_mysql_flexible_server_firewall_rule
#     - azurerm_postgresql_firewall_rule
#     - azurerm_postgresql_flexible_server_firewall_rule
#     - azurerm_sql_firewall_rule
#   aliases: {checkov: [CKV_AZURE_11, CKV2_AZURE_26], trivy: [AZU-0029], kics: [25c0ea09-f1c5-4380-b055-3b83863f2bb8]}
#   remediation:
#     safe: false
#     summary: Narrow the range to the addresses that need the database, or use a private endpoint.
package policies.azure.sql.firewall_not_open

import data.lib.azure
import data.lib.finding
import data.lib.is
import data.lib.tf

_types := {
	"azurerm_mariadb_firewall_rule",
	"azurerm_mssql_firewall_rule",
	"azurerm_mysql_firewall_rule",
	"azurerm_mysql_flexible_server_firewall_rule",
	"azurerm_postgresql_firewall_rule",
	"azurerm_postgresql_flexible_server_firewall_rule",
	"azurerm_sql_firewall_rule",
}

deny contains f if {
	some type in _types
	some rule in tf.resources(type)
	test := is.negated(azure.is_wide(rule, ["start_ip_address"], ["end_ip_address"]))
	f := finding.unless(test, rego.metadata.chain(), rule, ["end_ip_address"], "the range up to {value} holds more than 16 million addresses: narrow it to those that need the database")
}
