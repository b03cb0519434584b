# METADATA
# title: Windows machines install updates by themselves
# description: A machine that waits for somebody to update it is attacked through flaws that were mended long ago.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-machines/automatic-vm-guest-patching
# custom:
#   severity: medium
#   resource_types: [azurerm_windows_virtual_machine, azurerm_windows_virtual_machine_scale_set]
#   aliases: {checkov: [CKV_AZURE_177]}
#   remediation:
#     safe: false
#     summary: Set automatic_updates_enabled to true (enable_automatic_updates in older providers), or leave it out.
package policies.azure.compute.automatic_updates

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some machine in tf.resources(type)
	test := is.all_of([
		is.equals_or(machine, ["automatic_updates_enabled"], true, true),
		is.equals_or(machine, ["enable_automatic_updates"], true, true),
	])
	f := finding.unless(test, rego.metadata.chain(), machine, ["automatic_updates_enabled"], "automatic updates are off (automatic_updates_enabled is {value}): turn them on")
}

_types := {"azurerm_windows_virtual_machine", "azurerm_windows_virtual_machine_scale_set"}
