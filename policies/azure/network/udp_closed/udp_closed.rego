# METADATA
# title: UDP is not open to the internet
# description: Services over UDP answer forged senders, so that attackers use them to flood others.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-network/network-security-groups-overview
# custom:
#   severity: high
#   resource_types: [azurerm_network_security_group, azurerm_network_security_rule]
#   aliases: {checkov: [CKV_AZURE_77], kics: [a3b4c5d6-e7f8-9012-3456-7890abcdef12]}
#   implied_by: [azure.network.all_ports_closed]
#   remediation:
#     safe: false
#     summary: Name the source addresses that need it, or remove the rule.
package policies.azure.network.udp_closed

import data.lib.azure
import data.lib.finding
import data.lib.is
import data.lib.nsg
import data.lib.tf

deny contains f if {
	some rule in tf.resources("azurerm_network_security_rule")
	f := finding.unless(_is_safe(rule), rego.metadata.chain(), rule, azure.source(rule), _message)
}

deny contains f if {
	some group in tf.resources("azurerm_network_security_group")
	some rule in azure.inline_rules(group)
	made := finding.unless(_is_safe(rule), rego.metadata.chain(), rule, azure.source(rule), _message)
	f := finding.keyed(made, tf.text(rule, ["name"]))
}

_is_safe(rule) := is.negated(is.all_of([
	nsg.allows(rule, "inbound", "udp"),
	nsg.from_everybody(rule),
]))

_message := "{value} may reach ports over UDP: name the addresses that need it"
