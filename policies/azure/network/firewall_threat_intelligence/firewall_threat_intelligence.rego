# METADATA
# title: Firewalls stop traffic with known attackers
# description: In the mode Alert, traffic with known malicious addresses is only logged.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/firewall/threat-intel
# custom:
#   severity: medium
#   resource_types: [azurerm_firewall, azurerm_firewall_policy]
#   aliases: {checkov: [CKV_AZURE_216]}
#   remediation:
#     safe: false
#     summary: Set threat_intel_mode (threat_intelligence_mode of a policy) to Deny.
package policies.azure.network.firewall_threat_intelligence

import data.lib.finding
import data.lib.is
import data.lib.tf

# A firewall with a policy takes the mode from there.
deny contains f if {
	some firewall in tf.resources("azurerm_firewall")
	test := is.any_of([
		is.present(firewall, ["firewall_policy_id"]),
		is.equals_or(firewall, ["threat_intel_mode"], "Deny", "Alert"),
	])
	f := finding.unless(test, rego.metadata.chain(), firewall, ["threat_intel_mode"], _message)
}

deny contains f if {
	some policy in tf.resources("azurerm_firewall_policy")
	test := is.equals_or(policy, ["threat_intelligence_mode"], "Deny", "Alert")
	f := finding.unless(test, rego.metadata.chain(), policy, ["threat_intelligence_mode"], _message)
}

_message := "traffic with known attackers is not stopped (the mode is {value}; \"Alert\" where nobody writes it): set it to \"Deny\""
