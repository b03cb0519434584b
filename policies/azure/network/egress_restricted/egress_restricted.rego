# METADATA
# title: Security rules do not allow all of the internet as a destination
# description: A machine that was taken over sends data and fetches tools wherever it may.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-network/network-security-groups-overview
# custom:
#   severity: low
#   resource_types: [azurerm_network_security_group, azurerm_network_security_rule]
#   aliases: {trivy: [AZU-0051]}
#   remediation:
#     safe: false
#     summary: Name the destinations that are needed, or send traffic through a firewall.
package policies.azure.network.egress_restricted

import data.lib.azure
import data.lib.finding
import data.lib.is
import data.lib.nsg
import data.lib.tf

deny contains f if {
	some rule in tf.resources("azurerm_network_security_rule")
	f := finding.unless(_is_safe(rule), rego.metadata.chain(), rule, ["destination_address_prefix"], _message)
}

deny contains f if {
	some group in tf.resources("azurerm_network_security_group")
	some rule in azure.inline_rules(group)
	made := finding.unless(_is_safe(rule), rego.metadata.chain(), rule, ["destination_address_prefix"], _message)
	f := finding.keyed(made, tf.text(rule, ["name"]))
}

_is_safe(rule) := is.negated(is.all_of([
	nsg.allows(rule, "outbound", "tcp|udp|icmp|esp|ah"),
	nsg.to_everybody(rule),
]))

_message := "traffic to {value} is allowed: name the destinations that are needed"
