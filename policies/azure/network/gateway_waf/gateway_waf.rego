# METADATA
# title: Application gateways have a web application firewall
# description: Without one, every injection reaches the application as it was sent.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/web-application-firewall/ag/ag-overview
# custom:
#   severity: medium
#   resource_types: [azurerm_application_gateway]
#   aliases: {checkov: [CKV_AZURE_120], kics: [2e48d91c-50e4-45c8-9312-27b625868a72]}
#   remediation:
#     safe: false
#     summary: Name a policy that is turned on in firewall_policy_id; the gateway must be of a WAF tier.
package policies.azure.network.gateway_waf

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some gateway in tf.resources("azurerm_application_gateway")
	test := is.any_of([
		is.equals(gateway, ["waf_configuration", 0, "enabled"], true),
		is.all_of([is.present(gateway, ["firewall_policy_id"]), _is_on(gateway)]),
	])
	f := finding.unless(test, rego.metadata.chain(), gateway, ["firewall_policy_id"], "no firewall that is turned on stands before the application (firewall_policy_id is {value}): name a policy")
}

# A policy made elsewhere is taken for one that is on.
_is_on(gateway) := is.all_of([is.equals_or(policy, ["policy_settings", 0, "enabled"], true, true) |
	some policy in tf.companions(gateway, "azurerm_web_application_firewall_policy.firewall_policy_id")
])
