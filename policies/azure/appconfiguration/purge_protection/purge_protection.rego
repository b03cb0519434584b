# METADATA
# title: Stores of App Configuration cannot be purged early
# description: Without it one call destroys all settings for good.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/azure-app-configuration/concept-soft-delete
# custom:
#   severity: low
#   resource_types: [azurerm_app_configuration]
#   aliases: {checkov: [CKV_AZURE_187]}
#   remediation:
#     safe: false
#     summary: Set purge_protection_enabled to true; it cannot be turned off again.
package policies.azure.appconfiguration.purge_protection

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some store in tf.resources("azurerm_app_configuration")
	test := is.equals_or(store, ["purge_protection_enabled"], true, false)
	f := finding.unless(test, rego.metadata.chain(), store, ["purge_protection_enabled"], "purge_protection_enabled is {value} (false where nobody writes it): set it to true")
}
