package policies.azure.search.local_authentication_disabled_test

import data.lib.testing
import data.policies.azure.search.local_authentication_disabled

test_fails_where_keys_are_accepted if {
	it := testing.resource("azurerm_search_service", "shop", {"local_authentication_enabled": true})
	made := {testing.failure(_id, it, ["local_authentication_enabled"], _message)}
	local_authentication_disabled.deny == made with input as testing.document([it])
}

test_fails_where_nobody_refuses_keys if {
	it := testing.resource("azurerm_search_service", "shop", {})
	made := {testing.failure(_id, it, ["local_authentication_enabled"], _message)}
	local_authentication_disabled.deny == made with input as testing.document([it])
}

test_passes_where_keys_are_refused if {
	it := testing.resource("azurerm_search_service", "shop", {"local_authentication_enabled": false})
	local_authentication_disabled.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_search_service", "shop", {}), {"local_authentication_enabled": true})
	made := {testing.doubt(_id, it, ["local_authentication_enabled"], _message)}
	local_authentication_disabled.deny == made with input as testing.document([it])
}

_id := "azure.search.local_authentication_disabled"

_message := "local_authentication_enabled is {value} (true where nobody writes it): set it to false"
