package policies.azure.compute.password_login_disabled_test

import data.lib.testing
import data.policies.azure.compute.password_login_disabled

test_fails_where_passwords_are_accepted if {
	it := testing.resource("azurerm_linux_virtual_machine", "web", {"disable_password_authentication": false})
	made := {testing.failure(_id, it, ["disable_password_authentication"], _message)}
	password_login_disabled.deny == made with input as testing.document([it])
}

test_fails_where_an_older_kind_of_machine_accepts_passwords if {
	it := testing.resource("azurerm_virtual_machine", "web", {"os_profile_linux_config": [{"disable_password_authentication": false}]})
	made := {testing.failure(_id, it, ["os_profile_linux_config", 0, "disable_password_authentication"], _message)}
	password_login_disabled.deny == made with input as testing.document([it])
}

test_passes_where_only_keys_are_accepted if {
	it := testing.resource("azurerm_linux_virtual_machine", "web", {"disable_password_authentication": true, "admin_ssh_key": [{"username": "ops", "public_key": "ssh-ed25519 AAAA"}]})
	password_login_disabled.deny == set() with input as testing.document([it])
}

test_passes_where_the_default_holds if {
	it := testing.resource("azurerm_linux_virtual_machine", "web", {})
	password_login_disabled.deny == set() with input as testing.document([it])
}

test_passes_where_an_older_kind_of_machine_runs_windows if {
	it := testing.resource("azurerm_virtual_machine", "web", {})
	password_login_disabled.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_linux_virtual_machine", "web", {}), {"disable_password_authentication": true})
	made := {testing.doubt(_id, it, ["disable_password_authentication"], _message)}
	password_login_disabled.deny == made with input as testing.document([it])
}

_id := "azure.compute.password_login_disabled"

_message := "passwords are accepted (disable_password_authentication is {value}): set it to true"
