# METADATA
# title: Machines take no extensions
# description: An extension is code that anybody with a role on the machine runs as its administrator.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-machines/extensions/overview
# custom:
#   severity: low
#   resource_types: [azurerm_linux_virtual_machine, azurerm_windows_virtual_machine]
#   aliases: {checkov: [CKV_AZURE_50]}
#   remediation:
#     safe: false
#     summary: Set allow_extension_operations to false once no extension is needed any more.
package policies.azure.compute.extensions_refused

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some machine in tf.resources(type)
	test := is.equals_or(machine, ["allow_extension_operations"], false, true)
	f := finding.unless(test, rego.metadata.chain(), machine, ["allow_extension_operations"], "allow_extension_operations is {value} (true where nobody writes it): set it to false")
}

_types := {"azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine"}
