# METADATA
# title: Accounts of Azure AI services refuse shared keys
# description: A shared key belongs to nobody, does not expire, and opens everything.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/ai-services/disable-local-auth
# custom:
#   severity: medium
#   resource_types: [azurerm_cognitive_account]
#   aliases: {checkov: [CKV_AZURE_236]}
#   remediation:
#     safe: false
#     summary: Set local_auth_enabled to false once clients sign in with Microsoft Entra ID.
package policies.azure.cognitive.local_authentication_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some account in tf.resources("azurerm_cognitive_account")
	test := is.equals_or(account, ["local_auth_enabled"], false, true)
	f := finding.unless(test, rego.metadata.chain(), account, ["local_auth_enabled"], "local_auth_enabled is {value} (true where nobody writes it): set it to false")
}
