# METADATA
# title: Plans of Microsoft Defender for Cloud are paid for
# description: The free tier gives advice; only the paid one watches for attacks.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/defender-for-cloud/defender-for-cloud-introduction
# custom:
#   severity: low
#   resource_types: [azurerm_security_center_subscription_pricing]
#   aliases: {checkov: [CKV_AZURE_19], trivy: [AZU-0045], kics: [819d50fd-1cdf-45c3-9936-be408aaad93e]}
#   remediation:
#     safe: true
#     summary: Set tier to Standard.
package policies.azure.defender.standard_tier

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some plan in tf.resources("azurerm_security_center_subscription_pricing")
	test := is.equals(plan, ["tier"], "Standard")
	f := finding.unless(test, rego.metadata.chain(), plan, ["tier"], "tier is {value}: set it to \"Standard\"")
}
