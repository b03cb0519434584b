# METADATA
# title: Automation accounts are not on the internet
# description: What everybody can reach can be tried with stolen credentials from everywhere.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/automation/how-to/private-link-security
# custom:
#   severity: medium
#   resource_types: [azurerm_automation_account]
#   aliases: {checkov: [CKV2_AZURE_24]}
#   remediation:
#     safe: false
#     summary: Set public_network_access_enabled to false and use a private endpoint.
package policies.azure.automation.public_network_access_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some account in tf.resources("azurerm_automation_account")
	test := is.equals_or(account, ["public_network_access_enabled"], false, true)
	f := finding.unless(test, rego.metadata.chain(), account, ["public_network_access_enabled"], "public_network_access_enabled is {value} (true where nobody writes it): set it to false and use a private endpoint")
}
