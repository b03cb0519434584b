# METADATA
# title: Storage accounts refuse their shared keys
# description: A shared key opens everything in the account, belongs to nobody and does not expire.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/storage/common/shared-key-authorization-prevent
# custom:
#   severity: medium
#   resource_types: [azurerm_storage_account]
#   aliases: {checkov: [CKV2_AZURE_40]}
#   remediation:
#     safe: false
#     summary: Set shared_access_key_enabled to false once all clients sign in with Microsoft Entra ID.
package policies.azure.storage.shared_key_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some account in tf.resources("azurerm_storage_account")
	test := is.equals_or(account, ["shared_access_key_enabled"], false, true)
	f := finding.unless(test, rego.metadata.chain(), account, ["shared_access_key_enabled"], "shared_access_key_enabled is {value} (true where nobody writes it): set it to false")
}
