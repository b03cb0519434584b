# METADATA
# title: Web application firewalls stop attacks
# description: In the mode Detection attacks are logged and let through.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/web-application-firewall/ag/ag-overview
# custom:
#   severity: medium
#   resource_types:
#     - azurerm_cdn_frontdoor_firewall_policy
#     - azurerm_frontdoor_firewall_policy
#     - azurerm_web_application_firewall_policy
#   remediation:
#     safe: false
#     summary: Set mode to Prevention once the log shows no calls that are stopped by mistake.
package policies.azure.network.waf_prevents

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some policy in tf.resources("azurerm_web_application_firewall_policy")
	test := is.equals_or(policy, ["policy_settings", 0, "mode"], "Prevention", "Prevention")
	f := finding.unless(test, rego.metadata.chain(), policy, ["policy_settings", 0, "mode"], _message)
}

deny contains f if {
	some type in {"azurerm_cdn_frontdoor_firewall_policy", "azurerm_frontdoor_firewall_policy"}
	some policy in tf.resources(type)
	test := is.equals_or(policy, ["mode"], "Prevention", "Prevention")
	f := finding.unless(test, rego.metadata.chain(), policy, ["mode"], _message)
}

_message := "attacks are let through (mode is {value}): set it to \"Prevention\""
