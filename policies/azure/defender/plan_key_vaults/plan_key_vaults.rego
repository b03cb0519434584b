# METADATA
# title: Microsoft Defender watches over key vaults
# description: Without the paid plan, attacks on key vaults raise no alert.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/defender-for-cloud/defender-for-cloud-introduction
# custom:
#   severity: medium
#   resource_types: [azurerm_security_center_subscription_pricing]
#   aliases: {checkov: [CKV_AZURE_87]}
#   implied_by: [azure.defender.standard_tier]
#   remediation:
#     safe: true
#     summary: Set tier to Standard for KeyVaults.
package policies.azure.defender.plan_key_vaults

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some plan in tf.resources("azurerm_security_center_subscription_pricing")
	test := is.any_of([
		is.negated(is.matches(plan, ["resource_type"], `(?i)^KeyVaults$`)),
		is.equals(plan, ["tier"], "Standard"),
	])
	f := finding.unless(test, rego.metadata.chain(), plan, ["tier"], "the plan for key vaults is {value}: set tier to \"Standard\"")
}
