# METADATA
# title: Managed disks are encrypted with a key of your own
# description: Only a key of your own can be withdrawn, and its use be seen in the logs of the vault.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-machines/disk-encryption
# custom:
#   severity: low
#   resource_types: [azurerm_managed_disk]
#   aliases: {checkov: [CKV_AZURE_93]}
#   remediation:
#     safe: false
#     summary: Name a disk encryption set in disk_encryption_set_id; the machine must be stopped for it.
package policies.azure.compute.disk_customer_managed_key

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some disk in tf.resources("azurerm_managed_disk")
	test := is.any_of([
		is.present(disk, ["disk_encryption_set_id"]),
		is.present(disk, ["secure_vm_disk_encryption_set_id"]),
	])
	f := finding.unless(test, rego.metadata.chain(), disk, ["disk_encryption_set_id"], "disk_encryption_set_id is {value}: name a disk encryption set")
}
