package policies.azure.compute.agent_installed_test

import data.lib.testing
import data.policies.azure.compute.agent_installed

test_fails_where_there_is_no_agent if {
	every type in _types {
		it := testing.resource(type, "web", {"provision_vm_agent": false})
		made := {testing.failure(_id, it, ["provision_vm_agent"], _message)}
		agent_installed.deny == made with input as testing.document([it])
	}
}

test_passes_where_the_default_holds if {
	every type in _types {
		it := testing.resource(type, "web", {})
		agent_installed.deny == set() with input as testing.document([it])
	}
}

test_passes_where_there_is_an_agent if {
	every type in _types {
		it := testing.resource(type, "web", {"provision_vm_agent": true})
		agent_installed.deny == set() with input as testing.document([it])
	}
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	every type in _types {
		it := testing.unknown(testing.resource(type, "web", {}), {"provision_vm_agent": true})
		made := {testing.doubt(_id, it, ["provision_vm_agent"], _message)}
		agent_installed.deny == made with input as testing.document([it])
	}
}

_id := "azure.compute.agent_installed"

_message := "provision_vm_agent is {value}: set it to true, or leave it out"

_types := {"azurerm_linux_virtual_machine", "azurerm_linux_virtual_machine_scale_set", "azurerm_windows_virtual_machine", "azurerm_windows_virtual_machine_scale_set"}
