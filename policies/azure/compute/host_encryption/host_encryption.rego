# METADATA
# title: Machines encrypt temporary disks and caches
# description: Temporary disks and caches hold what a machine works on; without it they lie unencrypted on the host.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-machines/disk-encryption
# custom:
#   severity: medium
#   resource_types:
#     - azurerm_linux_virtual_machine
#     - azurerm_linux_virtual_machine_scale_set
#     - azurerm_windows_virtual_machine
#     - azurerm_windows_virtual_machine_scale_set
#   aliases: {checkov: [CKV_AZURE_97, CKV_AZURE_151]}
#   remediation:
#     safe: false
#     summary: Set encryption_at_host_enabled to true; the subscription must have the feature, and the machine is stopped for it.
package policies.azure.compute.host_encryption

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some machine in tf.resources(type)
	test := is.equals_or(machine, ["encryption_at_host_enabled"], true, false)
	f := finding.unless(test, rego.metadata.chain(), machine, ["encryption_at_host_enabled"], "encryption_at_host_enabled is {value} (false where nobody writes it): set it to true")
}

_types := {"azurerm_linux_virtual_machine", "azurerm_linux_virtual_machine_scale_set", "azurerm_windows_virtual_machine", "azurerm_windows_virtual_machine_scale_set"}
