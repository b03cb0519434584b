package policies.azure.appservice.http2_enabled_test

import data.lib.testing
import data.policies.azure.appservice.http2_enabled

test_fails_where_http_2_is_off if {
	every type in _types {
		it := testing.resource(type, "shop", {"site_config": [{"http2_enabled": false}]})
		made := {testing.failure(_id, it, ["site_config", 0, "http2_enabled"], _message)}
		http2_enabled.deny == made with input as testing.document([it])
	}
}

test_fails_where_nobody_asks_for_http_2 if {
	it := testing.resource("azurerm_linux_web_app", "shop", {})
	made := {testing.failure(_id, it, ["site_config", 0, "http2_enabled"], _message)}
	http2_enabled.deny == made with input as testing.document([it])
}

test_passes_where_http_2_is_on if {
	it := testing.resource("azurerm_linux_web_app", "shop", {"site_config": [{"http2_enabled": true}]})
	http2_enabled.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_linux_web_app", "shop", {"site_config": [{}]}), {"site_config": [{"http2_enabled": true}]})
	made := {testing.doubt(_id, it, ["site_config", 0, "http2_enabled"], _message)}
	http2_enabled.deny == made with input as testing.document([it])
}

_id := "azure.appservice.http2_enabled"

_message := "http2_enabled is {value} (false where nobody writes it): set it to true"

_types := {"azurerm_app_service", "azurerm_app_service_slot", "azurerm_function_app", "azurerm_function_app_slot", "azurerm_linux_function_app", "azurerm_linux_function_app_slot", "azurerm_linux_web_app", "azurerm_linux_web_app_slot", "azurerm_windows_function_app", "azurerm_windows_function_app_slot", "azurerm_windows_web_app", "azurerm_windows_web_app_slot"}
