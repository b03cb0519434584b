package policies.azure.compute.host_encryption_test

import data.lib.testing
import data.policies.azure.compute.host_encryption

test_fails_where_temporary_disks_stay_plain if {
	every type in _types {
		it := testing.resource(type, "web", {"encryption_at_host_enabled": false})
		made := {testing.failure(_id, it, ["encryption_at_host_enabled"], _message)}
		host_encryption.deny == made with input as testing.document([it])
	}
}

test_fails_where_nobody_asks_for_encryption if {
	every type in _types {
		it := testing.resource(type, "web", {})
		made := {testing.failure(_id, it, ["encryption_at_host_enabled"], _message)}
		host_encryption.deny == made with input as testing.document([it])
	}
}

test_passes_where_temporary_disks_are_encrypted if {
	every type in _types {
		it := testing.resource(type, "web", {"encryption_at_host_enabled": true})
		host_encryption.deny == set() with input as testing.document([it])
	}
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	every type in _types {
		it := testing.unknown(testing.resource(type, "web", {}), {"encryption_at_host_enabled": true})
		made := {testing.doubt(_id, it, ["encryption_at_host_enabled"], _message)}
		host_encryption.deny == made with input as testing.document([it])
	}
}

_id := "azure.compute.host_encryption"

_message := "encryption_at_host_enabled is {value} (false where nobody writes it): set it to true"

_types := {"azurerm_linux_virtual_machine", "azurerm_linux_virtual_machine_scale_set", "azurerm_windows_virtual_machine", "azurerm_windows_virtual_machine_scale_set"}
