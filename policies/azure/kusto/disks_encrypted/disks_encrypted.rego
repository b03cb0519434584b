# METADATA
# title: Clusters of Data Explorer encrypt their disks
# description: Caches on the disks of a cluster hold the data; without it they lie unencrypted.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/data-explorer/cluster-encryption-disk
# custom:
#   severity: medium
#   resource_types: [azurerm_kusto_cluster]
#   aliases: {checkov: [CKV_AZURE_74]}
#   remediation:
#     safe: false
#     summary: Set disk_encryption_enabled to true.
package policies.azure.kusto.disks_encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("azurerm_kusto_cluster")
	test := is.equals_or(cluster, ["disk_encryption_enabled"], true, false)
	f := finding.unless(test, rego.metadata.chain(), cluster, ["disk_encryption_enabled"], "disk_encryption_enabled is {value} (false where nobody writes it): set it to true")
}
