# METADATA
# title: Web application firewalls are turned on
# description: A policy that is turned off lets every attack through, though it looks as if there were one.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/web-application-firewall/overview
# custom:
#   severity: high
#   resource_types:
#     - azurerm_cdn_frontdoor_firewall_policy
#     - azurerm_frontdoor_firewall_policy
#     - azurerm_web_application_firewall_policy
#   aliases: {checkov: [CKV_AZURE_122, CKV_AZURE_123]}
#   remediation:
#     safe: false
#     summary: Set enabled to true, or leave it out.
package policies.azure.network.waf_enabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some policy in tf.resources("azurerm_web_application_firewall_policy")
	test := is.equals_or(policy, ["policy_settings", 0, "enabled"], true, true)
	f := finding.unless(test, rego.metadata.chain(), policy, ["policy_settings", 0, "enabled"], _message)
}

deny contains f if {
	some type in {"azurerm_cdn_frontdoor_firewall_policy", "azurerm_frontdoor_firewall_policy"}
	some policy in tf.resources(type)
	test := is.equals_or(policy, ["enabled"], true, true)
	f := finding.unless(test, rego.metadata.chain(), policy, ["enabled"], _message)
}

_message := "the firewall is off (enabled is {value}): set it to true, or leave it out"
