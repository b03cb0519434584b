# METADATA
# title: Machines are backed up
# description: What is only on the disk of a machine is gone when somebody encrypts or deletes it.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/backup/backup-azure-vms-introduction
# custom:
#   severity: low
#   resource_types: [azurerm_linux_virtual_machine, azurerm_virtual_machine, azurerm_windows_virtual_machine]
#   aliases: {checkov: [CKV2_AZURE_12]}
#   remediation:
#     safe: true
#     summary: Add an azurerm_backup_protected_vm whose source_vm_id is the machine; waive it for machines that keep nothing.
package policies.azure.compute.backed_up

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in {"azurerm_linux_virtual_machine", "azurerm_virtual_machine", "azurerm_windows_virtual_machine"}
	some machine in tf.resources(type)
	test := is.related(machine, "azurerm_backup_protected_vm.source_vm_id")
	f := finding.unless(test, rego.metadata.chain(), machine, [], "no azurerm_backup_protected_vm refers to this machine: add one, or waive this where nothing is kept")
}
