package policies.azure.appservice.public_network_access_disabled_test

import data.lib.testing
import data.policies.azure.appservice.public_network_access_disabled

test_fails_where_the_app_is_on_the_internet if {
	every type in _types {
		it := testing.resource(type, "shop", {"public_network_access_enabled": true})
		made := {testing.failure(_id, it, ["public_network_access_enabled"], _message)}
		public_network_access_disabled.deny == made with input as testing.document([it])
	}
}

test_fails_where_nobody_takes_the_app_off_the_internet if {
	it := testing.resource("azurerm_linux_function_app", "jobs", {})
	made := {testing.failure(_id, it, ["public_network_access_enabled"], _message)}
	public_network_access_disabled.deny == made with input as testing.document([it])
}

test_passes_where_the_app_is_not_on_the_internet if {
	it := testing.resource("azurerm_linux_web_app", "shop", {"public_network_access_enabled": false})
	public_network_access_disabled.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_linux_web_app", "shop", {}), {"public_network_access_enabled": true})
	made := {testing.doubt(_id, it, ["public_network_access_enabled"], _message)}
	public_network_access_disabled.deny == made with input as testing.document([it])
}

_id := "azure.appservice.public_network_access_disabled"

_message := "public_network_access_enabled is {value} (true where nobody writes it): set it to false, or waive this for a public app"

_types := {"azurerm_linux_function_app", "azurerm_linux_function_app_slot", "azurerm_linux_web_app", "azurerm_linux_web_app_slot", "azurerm_windows_function_app", "azurerm_windows_function_app_slot", "azurerm_windows_web_app", "azurerm_windows_web_app_slot"}
