package policies.azure.compute.trusted_launch_test

import data.lib.testing
import data.policies.azure.compute.trusted_launch

test_fails_where_nothing_is_checked if {
	every type in _types {
		it := testing.resource(type, "web", {})
		made := {testing.failure(_id, it, ["secure_boot_enabled"], _message)}
		trusted_launch.deny == made with input as testing.document([it])
	}
}

test_fails_where_there_is_no_virtual_tpm if {
	it := testing.resource("azurerm_linux_virtual_machine", "web", {"secure_boot_enabled": true, "vtpm_enabled": false})
	made := {testing.failure(_id, it, ["secure_boot_enabled"], _message)}
	trusted_launch.deny == made with input as testing.document([it])
}

test_passes_where_the_boot_is_checked if {
	it := testing.resource("azurerm_linux_virtual_machine", "web", {"secure_boot_enabled": true, "vtpm_enabled": true})
	trusted_launch.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_windows_virtual_machine", "web", {"vtpm_enabled": true}), {"secure_boot_enabled": true})
	made := {testing.doubt(_id, it, ["secure_boot_enabled"], _message)}
	trusted_launch.deny == made with input as testing.document([it])
}

_id := "azure.compute.trusted_launch"

_message := "what boots is not checked (secure_boot_enabled is {value}): set it and vtpm_enabled to true"

_types := {"azurerm_linux_virtual_machine", "azurerm_linux_virtual_machine_scale_set", "azurerm_windows_virtual_machine", "azurerm_windows_virtual_machine_scale_set"}
