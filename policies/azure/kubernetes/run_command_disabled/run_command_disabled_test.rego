package policies.azure.kubernetes.run_command_disabled_test

import data.lib.testing
import data.policies.azure.kubernetes.run_command_disabled

test_fails_where_commands_are_taken if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {"run_command_enabled": true})
	made := {testing.failure(_id, it, ["run_command_enabled"], _message)}
	run_command_disabled.deny == made with input as testing.document([it])
}

test_fails_where_nobody_refuses_commands if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {})
	made := {testing.failure(_id, it, ["run_command_enabled"], _message)}
	run_command_disabled.deny == made with input as testing.document([it])
}

test_passes_where_no_commands_are_taken if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {"run_command_enabled": false})
	run_command_disabled.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_kubernetes_cluster", "apps", {}), {"run_command_enabled": true})
	made := {testing.doubt(_id, it, ["run_command_enabled"], _message)}
	run_command_disabled.deny == made with input as testing.document([it])
}

_id := "azure.kubernetes.run_command_disabled"

_message := "run_command_enabled is {value} (true where nobody writes it): set it to false"
