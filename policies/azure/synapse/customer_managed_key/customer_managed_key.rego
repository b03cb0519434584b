# METADATA
# title: Synapse workspaces are encrypted with a key of your own
# description: Only a key of your own can be withdrawn, and its use be seen in the logs of the vault.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/synapse-analytics/security/workspaces-encryption
# custom:
#   severity: low
#   resource_types: [azurerm_synapse_workspace]
#   aliases: {checkov: [CKV_AZURE_240]}
#   remediation:
#     safe: false
#     summary: Add customer_managed_key; it can only be chosen when the workspace is created.
package policies.azure.synapse.customer_managed_key

import data.lib.blocks
import data.lib.finding
import data.lib.tf

deny contains f if {
	some workspace in tf.resources("azurerm_synapse_workspace")
	test := blocks.exist(workspace, ["customer_managed_key"])
	f := finding.unless(test, rego.metadata.chain(), workspace, ["customer_managed_key"], "the key is Microsoft's: name one of your own in customer_managed_key")
}
