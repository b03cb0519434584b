# METADATA
# title: Administration and database ports are not open to the internet
# description: Ports for file shares, remote management and databases are not made to face strangers.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-network/network-security-groups-overview
# custom:
#   severity: high
#   resource_types: [azurerm_network_security_group, azurerm_network_security_rule]
#   implied_by: [azure.network.all_ports_closed]
#   remediation:
#     safe: false
#     summary: Name the source addresses that need the port, or remove the rule and use a private endpoint or a VPN.
package policies.azure.network.admin_ports_closed

import data.lib.azure
import data.lib.finding
import data.lib.is
import data.lib.tf

_ports := {20, 21, 23, 135, 139, 445, 1433, 1521, 3306, 5432, 5900, 5985, 5986, 6379, 9200, 27017}

deny contains f if {
	some rule in tf.resources("azurerm_network_security_rule")
	f := finding.unless(is.negated(azure.admits(rule, _ports)), rego.metadata.chain(), rule, azure.source(rule), _message)
}

deny contains f if {
	some group in tf.resources("azurerm_network_security_group")
	some rule in azure.inline_rules(group)
	made := finding.unless(is.negated(azure.admits(rule, _ports)), rego.metadata.chain(), rule, azure.source(rule), _message)
	f := finding.keyed(made, tf.text(rule, ["name"]))
}

_message := "{value} may reach a port for administration or a database: name the addresses that need it"
