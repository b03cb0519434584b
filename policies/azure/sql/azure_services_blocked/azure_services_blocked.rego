# METADATA
# title: Database firewalls do not admit all of Azure
# description: The range from 0.0.0.0 to 0.0.0.0 admits every customer of Azure, whose machines anybody can rent.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/azure-sql/database/network-access-controls-overview
# custom:
#   severity: medium
#   resource_types:
#     - azurerm_mariadb_firewall_rule
#     - azurerm_mssql_firewall_rule
#     - azurerm_mysql_firewall_rule
#     - azurerm_mysql_flexible_server_firewall_rule
#     - azurerm_postgresql_firewall_rule
#     - azurerm_postgresql_flexible_server_firewall_rule
#     - azurerm_sql_firewall_rule
#   remediation:
#     safe: false
#     summary: Remove the rule and use private endpoints or virtual network rules.
package policies.azure.sql.azure_services_blocked

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some rule in tf.resources(type)
	test := is.negated(is.all_of([
		is.equals(rule, ["start_ip_address"], "0.0.0.0"),
		is.equals(rule, ["end_ip_address"], "0.0.0.0"),
	]))
	f := finding.unless(test, rego.metadata.chain(), rule, ["start_ip_address"], "the rule from {value} to 0.0.0.0 admits machines of every customer of Azure: remove it")
}

_types := {"azurerm_mariadb_firewall_rule", "azurerm_mssql_firewall_rule", "azurerm_mysql_firewall_rule", "azurerm_mysql_flexible_server_firewall_rule", "azurerm_postgresql_firewall_rule", "azurerm_postgresql_flexible_server_firewall_rule", "azurerm_sql_firewall_rule"}
