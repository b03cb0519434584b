package policies.azure.compute.backed_up_test

import data.lib.testing
import data.policies.azure.compute.backed_up

test_fails_where_nobody_backs_the_machine_up if {
	every type in _types {
		it := testing.resource(type, "web", {})
		made := {testing.failure(_id, it, [], _message)}
		backed_up.deny == made with input as testing.document([it])
	}
}

test_passes_where_the_machine_is_backed_up if {
	it := testing.resource("azurerm_linux_virtual_machine", "web", {})
	other := testing.resource("azurerm_backup_protected_vm", "web", {"source_vm_id": null})
	backed_up.deny == set() with input as testing.related([it, other], [testing.link(other, "source_vm_id", it)])
}

test_undetermined_where_the_backup_is_of_a_machine_nobody_knows if {
	it := testing.resource("azurerm_linux_virtual_machine", "web", {})
	other := testing.unknown(testing.resource("azurerm_backup_protected_vm", "web", {}), {"source_vm_id": true})
	made := {testing.doubt(_id, it, [], _message)}
	backed_up.deny == made with input as testing.open([it, other], "azurerm_backup_protected_vm.source_vm_id")
}

_id := "azure.compute.backed_up"

_message := "no azurerm_backup_protected_vm refers to this machine: add one, or waive this where nothing is kept"

_types := {"azurerm_linux_virtual_machine", "azurerm_virtual_machine", "azurerm_windows_virtual_machine"}
