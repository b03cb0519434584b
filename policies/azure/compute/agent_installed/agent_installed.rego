# METADATA
# title: Machines have the agent of Azure
# description: Without the agent, Azure can neither patch a machine nor reset a lost credential.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-machines/extensions/agent-linux
# custom:
#   severity: low
#   resource_types:
#     - azurerm_linux_virtual_machine
#     - azurerm_linux_virtual_machine_scale_set
#     - azurerm_windows_virtual_machine
#     - azurerm_windows_virtual_machine_scale_set
#   aliases: {checkov: [CKV_AZURE_179]}
#   remediation:
#     safe: false
#     summary: Set provision_vm_agent to true, or leave it out; Terraform replaces the machine for it.
package policies.azure.compute.agent_installed

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some machine in tf.resources(type)
	test := is.equals_or(machine, ["provision_vm_agent"], true, true)
	f := finding.unless(test, rego.metadata.chain(), machine, ["provision_vm_agent"], "provision_vm_agent is {value}: set it to true, or leave it out")
}

_types := {"azurerm_linux_virtual_machine", "azurerm_linux_virtual_machine_scale_set", "azurerm_windows_virtual_machine", "azurerm_windows_virtual_machine_scale_set"}
