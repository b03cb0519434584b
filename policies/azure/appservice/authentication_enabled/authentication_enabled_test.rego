package policies.azure.appservice.authentication_enabled_test

import data.lib.testing
import data.policies.azure.appservice.authentication_enabled

test_fails_where_nobody_is_signed_in if {
	every type in _types {
		it := testing.resource(type, "shop", {})
		made := {testing.failure(_id, it, ["auth_settings_v2", 0, "auth_enabled"], _message)}
		authentication_enabled.deny == made with input as testing.document([it])
	}
}

test_fails_where_signing_in_is_turned_off if {
	it := testing.resource("azurerm_linux_web_app", "shop", {"auth_settings": [{"enabled": false}]})
	made := {testing.failure(_id, it, ["auth_settings_v2", 0, "auth_enabled"], _message)}
	authentication_enabled.deny == made with input as testing.document([it])
}

test_passes_where_callers_sign_in if {
	it := testing.resource("azurerm_linux_web_app", "shop", {"auth_settings_v2": [{"auth_enabled": true, "login": [{}]}]})
	authentication_enabled.deny == set() with input as testing.document([it])
}

test_passes_where_callers_sign_in_by_the_older_settings if {
	it := testing.resource("azurerm_app_service", "shop", {"auth_settings": [{"enabled": true}]})
	authentication_enabled.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_linux_web_app", "shop", {"auth_settings_v2": [{"login": [{}]}]}), {"auth_settings_v2": [{"auth_enabled": true}]})
	made := {testing.doubt(_id, it, ["auth_settings_v2", 0, "auth_enabled"], _message)}
	authentication_enabled.deny == made with input as testing.document([it])
}

_id := "azure.appservice.authentication_enabled"

_message := "nobody is signed in (auth_enabled is {value}): add auth_settings_v2 with auth_enabled"

_types := {"azurerm_app_service", "azurerm_app_service_slot", "azurerm_function_app", "azurerm_function_app_slot", "azurerm_linux_function_app", "azurerm_linux_function_app_slot", "azurerm_linux_web_app", "azurerm_linux_web_app_slot", "azurerm_windows_function_app", "azurerm_windows_function_app_slot", "azurerm_windows_web_app", "azurerm_windows_web_app_slot"}
