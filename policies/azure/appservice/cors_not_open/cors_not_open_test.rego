package policies.azure.appservice.cors_not_open_test

import data.lib.testing
import data.policies.azure.appservice.cors_not_open

test_fails_where_every_site_may_call if {
	every type in _types {
		it := testing.resource(type, "shop", {"site_config": [{"cors": [{"allowed_origins": ["*"]}]}]})
		made := {testing.failure(_id, it, ["site_config", 0, "cors", 0, "allowed_origins"], _message)}
		cors_not_open.deny == made with input as testing.document([it])
	}
}

test_passes_where_one_site_may_call if {
	it := testing.resource("azurerm_linux_web_app", "shop", {"site_config": [{"cors": [{"allowed_origins": ["https://shop.acme.example"]}]}]})
	cors_not_open.deny == set() with input as testing.document([it])
}

test_passes_where_no_site_may_call if {
	it := testing.resource("azurerm_linux_web_app", "shop", {})
	cors_not_open.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_sites_come_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_linux_web_app", "shop", {"site_config": [{"cors": [{}]}]}), {"site_config": [{"cors": [{"allowed_origins": true}]}]})
	made := {testing.doubt(_id, it, ["site_config", 0, "cors", 0, "allowed_origins"], _message)}
	cors_not_open.deny == made with input as testing.document([it])
}

_id := "azure.appservice.cors_not_open"

_message := "allowed_origins is {value}: name the sites that need the app"

_types := {"azurerm_app_service", "azurerm_app_service_slot", "azurerm_function_app", "azurerm_function_app_slot", "azurerm_linux_function_app", "azurerm_linux_function_app_slot", "azurerm_linux_web_app", "azurerm_linux_web_app_slot", "azurerm_windows_function_app", "azurerm_windows_function_app_slot", "azurerm_windows_web_app", "azurerm_windows_web_app_slot"}
