# METADATA
# title: RDP is not open to the internet
# description: Open remote desktops are the usual way in for ransomware.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-network/network-security-groups-overview
# custom:
#   severity: high
#   resource_types: [azurerm_network_security_group, azurerm_network_security_rule]
#   aliases: {checkov: [CKV_AZURE_9], trivy: [AZU-0048], kics: [efbf6449-5ec5-4cfe-8f15-acc51e0d787c]}
#   implied_by: [azure.network.all_ports_closed]
#   remediation:
#     safe: false
#     summary: Name the source addresses that need RDP, or remove the rule and connect through Azure Bastion.
package policies.azure.network.rdp_closed

import data.lib.azure
import data.lib.finding
import data.lib.is
import data.lib.tf

_ports := {3389}

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

_message := "{value} may reach port 3389 (RDP): name the addresses that need it, or connect through Azure Bastion"
