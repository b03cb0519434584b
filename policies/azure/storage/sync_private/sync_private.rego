# METADATA
# title: File sync services answer only virtual networks
# description: A sync service with a public endpoint can be tried with stolen credentials from everywhere.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/storage/file-sync/file-sync-networking-endpoints
# custom:
#   severity: medium
#   resource_types: [azurerm_storage_sync]
#   aliases: {checkov: [CKV_AZURE_64, CKV_AZURE_250]}
#   remediation:
#     safe: false
#     summary: Set incoming_traffic_policy to AllowVirtualNetworksOnly and add a private endpoint.
package policies.azure.storage.sync_private

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some service in tf.resources("azurerm_storage_sync")
	test := is.equals_or(service, ["incoming_traffic_policy"], "AllowVirtualNetworksOnly", "AllowAllTraffic")
	f := finding.unless(test, rego.metadata.chain(), service, ["incoming_traffic_policy"], "incoming_traffic_policy is {value} (\"AllowAllTraffic\" where nobody writes it): set it to \"AllowVirtualNetworksOnly\"")
}
