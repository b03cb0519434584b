# METADATA
# title: Stores of App Configuration refuse shared keys
# description: A shared key belongs to nobody, does not expire, and opens everything.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/azure-app-configuration/howto-disable-access-key-authentication
# custom:
#   severity: medium
#   resource_types: [azurerm_app_configuration]
#   aliases: {checkov: [CKV_AZURE_184]}
#   remediation:
#     safe: false
#     summary: Set local_auth_enabled to false once clients sign in with Microsoft Entra ID.
package policies.azure.appconfiguration.local_authentication_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some store in tf.resources("azurerm_app_configuration")
	test := is.equals_or(store, ["local_auth_enabled"], false, true)
	f := finding.unless(test, rego.metadata.chain(), store, ["local_auth_enabled"], "local_auth_enabled is {value} (true where nobody writes it): set it to false")
}
