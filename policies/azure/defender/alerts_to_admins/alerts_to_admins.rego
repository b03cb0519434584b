# METADATA
# title: Administrators of the subscription get alerts
# description: Administrators can act on an alert even when the contact has changed.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/defender-for-cloud/configure-email-notifications
# custom:
#   severity: low
#   resource_types: [azurerm_security_center_contact]
#   aliases: {checkov: [CKV_AZURE_22]}
#   remediation:
#     safe: true
#     summary: Set alerts_to_admins to true.
package policies.azure.defender.alerts_to_admins

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some contact in tf.resources("azurerm_security_center_contact")
	test := is.equals(contact, ["alerts_to_admins"], true)
	f := finding.unless(test, rego.metadata.chain(), contact, ["alerts_to_admins"], "alerts_to_admins is {value}: set it to true")
}
