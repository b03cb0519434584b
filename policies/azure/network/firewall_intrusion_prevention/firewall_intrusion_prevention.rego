# METADATA
# title: Firewall policies stop intrusions
# description: Without it known attacks pass through ports that must be open.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/firewall/premium-features
# custom:
#   severity: low
#   resource_types: [azurerm_firewall_policy]
#   aliases: {checkov: [CKV_AZURE_220]}
#   remediation:
#     safe: false
#     summary: Set mode in intrusion_detection to Deny; that needs the Premium tier.
package policies.azure.network.firewall_intrusion_prevention

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some policy in tf.resources("azurerm_firewall_policy")
	test := is.equals_or(policy, ["intrusion_detection", 0, "mode"], "Deny", "Off")
	f := finding.unless(test, rego.metadata.chain(), policy, ["intrusion_detection", 0, "mode"], "intrusions are not stopped (mode is {value}): set it to \"Deny\"")
}
