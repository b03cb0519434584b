# METADATA
# title: Cosmos DB accounts are encrypted with a key of your own
# description: Only a key of your own can be withdrawn, and its use be seen in the logs of the vault.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/cosmos-db/how-to-setup-customer-managed-keys
# custom:
#   severity: low
#   resource_types: [azurerm_cosmosdb_account]
#   aliases: {checkov: [CKV_AZURE_100]}
#   remediation:
#     safe: false
#     summary: Name a key of a vault in key_vault_key_id; it can only be chosen when the account is created.
package policies.azure.cosmosdb.customer_managed_key

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some account in tf.resources("azurerm_cosmosdb_account")
	test := is.any_of([
		is.present(account, ["key_vault_key_id"]),
		is.present(account, ["managed_hsm_key_id"]),
	])
	f := finding.unless(test, rego.metadata.chain(), account, ["key_vault_key_id"], "key_vault_key_id is {value}, so the key is Microsoft's: name one of your own")
}
