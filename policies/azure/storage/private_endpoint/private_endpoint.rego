# METADATA
# title: Storage accounts have a private endpoint
# description: Traffic through a private endpoint never leaves the virtual network, and the public one can be turned off.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/storage/common/storage-private-endpoints
# custom:
#   severity: low
#   resource_types: [azurerm_storage_account]
#   aliases: {checkov: [CKV2_AZURE_33]}
#   implied_by: [azure.storage.public_network_access_disabled]
#   remediation:
#     safe: true
#     summary: Add an azurerm_private_endpoint whose private_service_connection names the account.
package policies.azure.storage.private_endpoint

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some account in tf.resources("azurerm_storage_account")
	test := is.related(account, "azurerm_private_endpoint.private_service_connection")
	f := finding.unless(test, rego.metadata.chain(), account, [], "no azurerm_private_endpoint leads to this account: add one")
}
