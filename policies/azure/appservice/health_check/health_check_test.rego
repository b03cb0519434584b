package policies.azure.appservice.health_check_test

import data.lib.testing
import data.policies.azure.appservice.health_check

test_fails_where_there_is_no_health_check if {
	every type in _types {
		it := testing.resource(type, "shop", {})
		made := {testing.failure(_id, it, ["site_config", 0, "health_check_path"], _message)}
		health_check.deny == made with input as testing.document([it])
	}
}

test_passes_where_a_page_is_checked if {
	it := testing.resource("azurerm_linux_web_app", "shop", {"site_config": [{"health_check_path": "/health"}]})
	health_check.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_page_is_given_at_apply if {
	it := testing.unknown(testing.resource("azurerm_linux_web_app", "shop", {"site_config": [{}]}), {"site_config": [{"health_check_path": true}]})
	made := {testing.doubt(_id, it, ["site_config", 0, "health_check_path"], _message)}
	health_check.deny == made with input as testing.document([it])
}

_id := "azure.appservice.health_check"

_message := "health_check_path is {value}: name a page that answers while the app is well"

_types := {"azurerm_app_service", "azurerm_linux_web_app", "azurerm_windows_web_app"}
