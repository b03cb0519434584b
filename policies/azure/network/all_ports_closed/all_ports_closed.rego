# METADATA
# title: Not every port is open to the internet
# description: A rule for all ports exposes every service that is ever started behind it.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-network/network-security-groups-overview
# custom:
#   severity: critical
#   resource_types: [azurerm_network_security_group, azurerm_network_security_rule]
#   remediation:
#     safe: false
#     summary: Name the ports that are meant for the internet.
package policies.azure.network.all_ports_closed

import data.lib.azure
import data.lib.finding
import data.lib.is
import data.lib.nsg
import data.lib.ports
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
	nsg.allows(rule, "inbound", "tcp|udp"),
	nsg.from_everybody(rule),
	is.any_of([
		ports.hold_all(rule, ["destination_port_range"], 1, 65535),
		ports.hold_all(rule, ["destination_port_ranges"], 1, 65535),
	]),
]))

_message := "{value} may reach every port: name those that are meant for the internet"
