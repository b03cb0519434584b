# METADATA
# title: Security contacts can be called
# description: In the hour of an attack mail may be read too late, or be in the hands of the attacker.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/defender-for-cloud/configure-email-notifications
# custom:
#   severity: low
#   resource_types: [azurerm_security_center_contact]
#   aliases: {checkov: [CKV_AZURE_20], trivy: [AZU-0046]}
#   remediation:
#     safe: true
#     summary: Set phone.
package policies.azure.defender.contact_phone

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some contact in tf.resources("azurerm_security_center_contact")
	test := is.present(contact, ["phone"])
	f := finding.unless(test, rego.metadata.chain(), contact, ["phone"], "phone is {value}: name a number")
}
