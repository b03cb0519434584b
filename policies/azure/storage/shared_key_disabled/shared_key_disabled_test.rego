package policies.azure.storage.shared_key_disabled_test

import data.lib.testing
import data.policies.azure.storage.shared_key_disabled

test_fails_where_the_keys_are_accepted if {
	it := testing.resource("azurerm_storage_account", "web", {"shared_access_key_enabled": true})
	made := {testing.failure(_id, it, ["shared_access_key_enabled"], _message)}
	shared_key_disabled.deny == made with input as testing.document([it])
}

test_fails_where_nobody_refuses_the_keys if {
	it := testing.resource("azurerm_storage_account", "web", {})
	made := {testing.failure(_id, it, ["shared_access_key_enabled"], _message)}
	shared_key_disabled.deny == made with input as testing.document([it])
}

test_passes_where_the_keys_are_refused if {
	it := testing.resource("azurerm_storage_account", "web", {"shared_access_key_enabled": false})
	shared_key_disabled.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_storage_account", "web", {}), {"shared_access_key_enabled": true})
	made := {testing.doubt(_id, it, ["shared_access_key_enabled"], _message)}
	shared_key_disabled.deny == made with input as testing.document([it])
}

_id := "azure.storage.shared_key_disabled"

_message := "shared_access_key_enabled is {value} (true where nobody writes it): set it to false"
