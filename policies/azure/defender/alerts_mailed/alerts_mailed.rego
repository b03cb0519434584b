# METADATA
# title: Security contacts get alerts by mail
# description: An alert that nobody receives changes nothing.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/defender-for-cloud/configure-email-notifications
# custom:
#   severity: medium
#   resource_types: [azurerm_security_center_contact]
#   aliases: {checkov: [CKV_AZURE_21], trivy: [AZU-0044], kics: [9db38e87-f6aa-4b5e-a1ec-7266df259409]}
#   remediation:
#     safe: true
#     summary: Set alert_notifications to true.
package policies.azure.defender.alerts_mailed

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some contact in tf.resources("azurerm_security_center_contact")
	test := is.equals(contact, ["alert_notifications"], true)
	f := finding.unless(test, rego.metadata.chain(), contact, ["alert_notifications"], "alert_notifications is {value}: set it to true")
}
