package policies.azure.messaging.local_authentication_disabled_test

import data.lib.testing
import data.policies.azure.messaging.local_authentication_disabled

test_fails_where_keys_are_accepted if {
	it := testing.resource("azurerm_servicebus_namespace", "orders", {"local_auth_enabled": true})
	made := {testing.failure(_id, it, ["local_auth_enabled"], _message)}
	local_authentication_disabled.deny == made with input as testing.document([it])
}

test_fails_where_nobody_refuses_keys if {
	it := testing.resource("azurerm_eventgrid_topic", "orders", {})
	made := {testing.failure(_id, it, ["local_auth_enabled"], _message)}
	local_authentication_disabled.deny == made with input as testing.document([it])
}

test_fails_where_nobody_refuses_keys_of_a_namespace_for_events if {
	it := testing.resource("azurerm_eventhub_namespace", "orders", {})
	made := {testing.failure(_id, it, ["local_authentication_enabled"], _message)}
	local_authentication_disabled.deny == made with input as testing.document([it])
}

test_passes_where_keys_are_refused if {
	it := testing.resource("azurerm_servicebus_namespace", "orders", {"local_auth_enabled": false})
	other := testing.resource("azurerm_eventhub_namespace", "orders", {"local_authentication_enabled": false})
	local_authentication_disabled.deny == set() with input as testing.document([it, other])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_eventgrid_domain", "orders", {}), {"local_auth_enabled": true})
	made := {testing.doubt(_id, it, ["local_auth_enabled"], _message)}
	local_authentication_disabled.deny == made with input as testing.document([it])
}

_id := "azure.messaging.local_authentication_disabled"

_message := "shared keys are accepted ({value}; true where nobody writes it): turn local authentication off"
