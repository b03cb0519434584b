# METADATA
# title: Storage accounts are not on the internet
# description: An account with a public endpoint can be tried with stolen keys from everywhere.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/storage/common/storage-network-security
# custom:
#   severity: medium
#   resource_types: [azurerm_storage_account]
#   aliases: {checkov: [CKV_AZURE_59], kics: [17f75827-0684-48f4-8747-61129c7e4198]}
#   implied_by: [azure.storage.network_default_deny]
#   remediation:
#     safe: false
#     summary: Set public_network_access_enabled to false and reach the account through private endpoints.
package policies.azure.storage.public_network_access_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some account in tf.resources("azurerm_storage_account")
	test := is.equals_or(account, ["public_network_access_enabled"], false, true)
	f := finding.unless(test, rego.metadata.chain(), account, ["public_network_access_enabled"], "public_network_access_enabled is {value} (true where nobody writes it): set it to false and use private endpoints")
}
