# METADATA
# title: Stores of App Configuration are not on the internet
# description: What everybody can reach can be tried with stolen credentials from everywhere.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/azure-app-configuration/concept-private-endpoint
# custom:
#   severity: medium
#   resource_types: [azurerm_app_configuration]
#   aliases: {checkov: [CKV_AZURE_185]}
#   remediation:
#     safe: false
#     summary: Set public_network_access to Disabled and use a private endpoint.
package policies.azure.appconfiguration.public_network_access_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some store in tf.resources("azurerm_app_configuration")
	test := is.equals_or(store, ["public_network_access"], "Disabled", "Enabled")
	f := finding.unless(test, rego.metadata.chain(), store, ["public_network_access"], "public_network_access is {value} (Enabled where nobody writes it): set it to \"Disabled\" and use a private endpoint")
}
