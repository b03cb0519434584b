# METADATA
# title: Linux machines refuse passwords
# description: Passwords are guessed all day long; keys are not.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-machines/linux/create-ssh-keys-detailed
# custom:
#   severity: high
#   resource_types: [azurerm_linux_virtual_machine, azurerm_linux_virtual_machine_scale_set, azurerm_virtual_machine]
#   aliases: {checkov: [CKV_AZURE_1, CKV_AZURE_49, CKV_AZURE_149], trivy: [AZU-0039]}
#   remediation:
#     safe: false
#     summary: Set disable_password_authentication to true and name admin_ssh_key; Terraform replaces the machine for it.
package policies.azure.compute.password_login_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in {"azurerm_linux_virtual_machine", "azurerm_linux_virtual_machine_scale_set"}
	some machine in tf.resources(type)
	test := is.equals_or(machine, ["disable_password_authentication"], true, true)
	f := finding.unless(test, rego.metadata.chain(), machine, ["disable_password_authentication"], _message)
}

deny contains f if {
	some machine in tf.resources("azurerm_virtual_machine")
	some profile in tf.blocks(machine, ["os_profile_linux_config"])
	test := is.equals(profile, ["disable_password_authentication"], true)
	f := finding.unless(test, rego.metadata.chain(), profile, ["disable_password_authentication"], _message)
}

_message := "passwords are accepted (disable_password_authentication is {value}): set it to true"
