# METADATA
# title: Machines check what they boot
# description: Without secure boot and a virtual TPM, a rootkit can start before the system and hide from it.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-machines/trusted-launch
# custom:
#   severity: low
#   resource_types:
#     - azurerm_linux_virtual_machine
#     - azurerm_linux_virtual_machine_scale_set
#     - azurerm_windows_virtual_machine
#     - azurerm_windows_virtual_machine_scale_set
#   remediation:
#     safe: false
#     summary: Set secure_boot_enabled and vtpm_enabled to true; the image must support it, and Terraform replaces the machine for it.
package policies.azure.compute.trusted_launch

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some machine in tf.resources(type)
	test := is.all_of([
		is.equals_or(machine, ["secure_boot_enabled"], true, false),
		is.equals_or(machine, ["vtpm_enabled"], true, false),
	])
	f := finding.unless(test, rego.metadata.chain(), machine, ["secure_boot_enabled"], "what boots is not checked (secure_boot_enabled is {value}): set it and vtpm_enabled to true")
}

_types := {"azurerm_linux_virtual_machine", "azurerm_linux_virtual_machine_scale_set", "azurerm_windows_virtual_machine", "azurerm_windows_virtual_machine_scale_set"}
