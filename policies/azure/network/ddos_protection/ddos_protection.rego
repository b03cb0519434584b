# METADATA
# title: Virtual networks are protected against floods
# description: Without a plan, a flood of traffic takes public services down until it ends by itself.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/ddos-protection/ddos-protection-overview
# custom:
#   severity: low
#   resource_types: [azurerm_virtual_network]
#   aliases: {kics: [b4cc2c52-34a6-4b43-b57c-4bdeb4514a5a]}
#   remediation:
#     safe: true
#     summary: Add ddos_protection_plan with enable set to true; the plan has a high fixed price.
package policies.azure.network.ddos_protection

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some network in tf.resources("azurerm_virtual_network")
	test := is.equals_or(network, ["ddos_protection_plan", 0, "enable"], true, false)
	f := finding.unless(test, rego.metadata.chain(), network, ["ddos_protection_plan", 0, "enable"], "the network has no plan against floods (enable is {value}): add ddos_protection_plan")
}
