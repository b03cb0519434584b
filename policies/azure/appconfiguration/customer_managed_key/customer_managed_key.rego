# METADATA
# title: Stores of App Configuration are encrypted with a key of your own
# description: Only a key of your own can be withdrawn, and its use be seen in the logs of the vault.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/azure-app-configuration/concept-customer-managed-keys
# custom:
#   severity: low
#   resource_types: [azurerm_app_configuration]
#   aliases: {checkov: [CKV_AZURE_186]}
#   remediation:
#     safe: false
#     summary: Add encryption with a key of a vault; that needs the standard tier.
package policies.azure.appconfiguration.customer_managed_key

import data.lib.blocks
import data.lib.finding
import data.lib.tf

deny contains f if {
	some store in tf.resources("azurerm_app_configuration")
	test := blocks.exist(store, ["encryption"])
	f := finding.unless(test, rego.metadata.chain(), store, ["encryption"], "the key is Microsoft's: name one of your own in encryption")
}
