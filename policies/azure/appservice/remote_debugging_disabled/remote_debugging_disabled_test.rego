package policies.azure.appservice.remote_debugging_disabled_test

import data.lib.testing
import data.policies.azure.appservice.remote_debugging_disabled

test_fails_where_a_debugger_may_connect if {
	every type in _types {
		it := testing.resource(type, "shop", {"site_config": [{"remote_debugging_enabled": true}]})
		made := {testing.failure(_id, it, ["site_config", 0, "remote_debugging_enabled"], _message)}
		remote_debugging_disabled.deny == made with input as testing.document([it])
	}
}

test_passes_where_no_debugger_may_connect if {
	it := testing.resource("azurerm_windows_web_app", "shop", {"site_config": [{"remote_debugging_enabled": false}]})
	remote_debugging_disabled.deny == set() with input as testing.document([it])
}

test_passes_where_the_default_holds if {
	it := testing.resource("azurerm_linux_web_app", "shop", {})
	remote_debugging_disabled.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_linux_web_app", "shop", {"site_config": [{}]}), {"site_config": [{"remote_debugging_enabled": true}]})
	made := {testing.doubt(_id, it, ["site_config", 0, "remote_debugging_enabled"], _message)}
	remote_debugging_disabled.deny == made with input as testing.document([it])
}

_id := "azure.appservice.remote_debugging_disabled"

_message := "remote_debugging_enabled is {value}: set it to false"

_types := {"azurerm_app_service", "azurerm_app_service_slot", "azurerm_function_app", "azurerm_function_app_slot", "azurerm_linux_function_app", "azurerm_linux_function_app_slot", "azurerm_linux_web_app", "azurerm_linux_web_app_slot", "azurerm_windows_function_app", "azurerm_windows_function_app_slot", "azurerm_windows_web_app", "azurerm_windows_web_app_slot"}
