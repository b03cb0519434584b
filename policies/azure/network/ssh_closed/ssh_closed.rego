# METADATA
# title: SSH is not open to the internet
# description: Anyone may guess passwords and keys on a port that the whole internet reaches.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-network/network-security-groups-overview
# custom:
#   severity: high
#   resource_types: [azurerm_network_security_group, azurerm_network_security_rule]
#   aliases: {checkov: [CKV_AZURE_10], trivy: [AZU-0050], kics: [3e3c175e-aadf-4e2b-a464-3fdac5748d24]}
#   implied_by: [azure.network.all_ports_closed]
#   remediation:
#     safe: false
#     summary: Name the source addresses that need SSH, or remove the rule and connect through Azure Bastion.
package policies.azure.network.ssh_closed

import data.lib.azure
import data.lib.finding
import data.lib.is
import data.lib.tf

_ports := {22}

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

_message := "{value} may reach port 22 (SSH): name the addresses that need it, or connect through Azure Bastion"
