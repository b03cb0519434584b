package policies.azure.compute.automatic_updates_test

import data.lib.testing
import data.policies.azure.compute.automatic_updates

test_fails_where_updates_wait_for_somebody if {
	it := testing.resource("azurerm_windows_virtual_machine", "web", {"automatic_updates_enabled": false})
	made := {testing.failure(_id, it, ["automatic_updates_enabled"], _message)}
	automatic_updates.deny == made with input as testing.document([it])
}

test_fails_where_updates_wait_by_the_older_name if {
	every type in _types {
		it := testing.resource(type, "web", {"enable_automatic_updates": false})
		made := {testing.failure(_id, it, ["automatic_updates_enabled"], _message)}
		automatic_updates.deny == made with input as testing.document([it])
	}
}

test_passes_where_updates_are_installed if {
	it := testing.resource("azurerm_windows_virtual_machine", "web", {"automatic_updates_enabled": true})
	automatic_updates.deny == set() with input as testing.document([it])
}

test_passes_where_the_default_holds if {
	it := testing.resource("azurerm_windows_virtual_machine", "web", {})
	automatic_updates.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_windows_virtual_machine", "web", {}), {"automatic_updates_enabled": true})
	made := {testing.doubt(_id, it, ["automatic_updates_enabled"], _message)}
	automatic_updates.deny == made with input as testing.document([it])
}

_id := "azure.compute.automatic_updates"

_message := "automatic updates are off (automatic_updates_enabled is {value}): turn them on"

_types := {"azurerm_windows_virtual_machine", "azurerm_windows_virtual_machine_scale_set"}
