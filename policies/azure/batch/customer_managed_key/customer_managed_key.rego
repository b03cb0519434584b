# METADATA
# title: Batch accounts are encrypted with a key of your own
# description: Only a key of your own can be withdrawn, and its use be seen in the logs of the vault.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/batch/batch-customer-managed-key
# custom:
#   severity: low
#   resource_types: [azurerm_batch_account]
#   remediation:
#     safe: false
#     summary: Add encryption with a key of a vault; it can only be chosen when the account is created.
package policies.azure.batch.customer_managed_key

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some account in tf.resources("azurerm_batch_account")
	test := is.any_of([is.present(encryption, ["key_vault_key_id"]) | some encryption in tf.written_blocks(account, ["encryption"])])
	f := finding.unless(test, rego.metadata.chain(), account, ["encryption"], "the key is Microsoft's: name one of your own in encryption")
}
