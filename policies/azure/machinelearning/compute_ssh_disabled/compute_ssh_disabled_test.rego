package policies.azure.machinelearning.compute_ssh_disabled_test

import data.lib.testing
import data.policies.azure.machinelearning.compute_ssh_disabled

test_fails_where_local_accounts_are_on if {
	it := testing.resource("azurerm_machine_learning_compute_cluster", "train", {"local_auth_enabled": true})
	made := {testing.failure(_id, it, ["local_auth_enabled"], _message)}
	compute_ssh_disabled.deny == made with input as testing.document([it])
}

test_fails_where_nobody_turns_local_accounts_off if {
	it := testing.resource("azurerm_machine_learning_compute_cluster", "train", {})
	made := {testing.failure(_id, it, ["local_auth_enabled"], _message)}
	compute_ssh_disabled.deny == made with input as testing.document([it])
}

test_passes_where_local_accounts_are_off if {
	it := testing.resource("azurerm_machine_learning_compute_cluster", "train", {"local_auth_enabled": false})
	compute_ssh_disabled.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_machine_learning_compute_cluster", "train", {}), {"local_auth_enabled": true})
	made := {testing.doubt(_id, it, ["local_auth_enabled"], _message)}
	compute_ssh_disabled.deny == made with input as testing.document([it])
}

_id := "azure.machinelearning.compute_ssh_disabled"

_message := "local_auth_enabled is {value} (true where nobody writes it): set it to false"
