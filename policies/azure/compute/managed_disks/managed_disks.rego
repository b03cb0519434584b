# METADATA
# title: Machines use managed disks
# description: A disk that is a blob depends on the keys and limits of a storage account, and on who may read it.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-machines/managed-disks-overview
# custom:
#   severity: medium
#   resource_types: [azurerm_virtual_machine]
#   aliases: {checkov: [CKV2_AZURE_9]}
#   remediation:
#     safe: false
#     summary: Convert the disk to a managed one; the machine is stopped for it.
package policies.azure.compute.managed_disks

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some machine in tf.resources("azurerm_virtual_machine")
	some disk in tf.blocks(machine, ["storage_os_disk"])
	test := is.negated(is.present(disk, ["vhd_uri"]))
	f := finding.unless(test, rego.metadata.chain(), disk, ["vhd_uri"], "the disk is a blob ({value}): convert it to a managed disk")
}
