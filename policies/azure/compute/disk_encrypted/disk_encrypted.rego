# METADATA
# title: Managed disks are not taken out of encryption
# description: Data on a disk that is not encrypted can be read by whoever gets hold of a copy.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-machines/disk-encryption-overview
# custom:
#   severity: high
#   resource_types: [azurerm_managed_disk]
#   aliases: {checkov: [CKV_AZURE_2], trivy: [AZU-0038]}
#   remediation:
#     safe: false
#     summary: Remove encryption_settings with enabled set to false.
package policies.azure.compute.disk_encrypted

import data.lib.finding
import data.lib.former
import data.lib.is
import data.lib.tf

deny contains f if {
	some disk in tf.resources("azurerm_managed_disk")
	test := is.equals_or(disk, former.path(["encryption_settings", 0], ["enabled"]), true, true)
	f := finding.unless(test, rego.metadata.chain(), disk, ["encryption_settings"], "encryption is turned off in encryption_settings: set enabled to true, or remove the block")
}
