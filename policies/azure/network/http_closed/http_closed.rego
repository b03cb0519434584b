# METADATA
# title: Plain HTTP is not open to the internet
# description: Over plain HTTP anyone on the way reads and changes what is sent.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-network/network-security-groups-overview
# custom:
#   severity: low
#   resource_types: [azurerm_network_security_group, azurerm_network_security_rule]
#   aliases: {checkov: [CKV_AZURE_160]}
#   implied_by: [azure.network.all_ports_closed]
#   remediation:
#     safe: false
#     summary: Open port 443 alone, or put a gateway before the machines that redirects to HTTPS.
package policies.azure.network.http_closed

import data.lib.azure
import data.lib.finding
import data.lib.is
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

_is_safe(rule) := is.negated(azure.admits(rule, {80}))

_message := "{value} may reach port 80 (HTTP): open 443 alone"
