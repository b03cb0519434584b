# METADATA
# title: Storage accounts are encrypted with a key of your own
# description: Only a key of your own can be withdrawn, and its use be seen in the logs of the vault.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/storage/common/customer-managed-keys-overview
# custom:
#   severity: low
#   resource_types: [azurerm_storage_account]
#   aliases: {checkov: [CKV2_AZURE_1], trivy: [AZU-0060]}
#   remediation:
#     safe: false
#     summary: Add customer_managed_key to the account, or an azurerm_storage_account_customer_managed_key; the account needs an identity that may use the key.
package policies.azure.storage.customer_managed_key

import data.lib.blocks
import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some account in tf.resources("azurerm_storage_account")
	test := is.any_of([
		blocks.hold(account, ["customer_managed_key"], ["key_vault_key_id"]),
		blocks.hold(account, ["customer_managed_key"], ["managed_hsm_key_id"]),
		is.related(account, "azurerm_storage_account_customer_managed_key.storage_account_id"),
	])
	path := ["customer_managed_key", 0, "key_vault_key_id"]
	f := finding.unless(test, rego.metadata.chain(), account, path, "the key is Microsoft's: name one of your own in customer_managed_key")
}
