package policies.azure.appservice.php_supported_test

import data.lib.testing
import data.policies.azure.appservice.php_supported

test_fails_where_the_version_is_out_of_support if {
	it := testing.resource("azurerm_linux_web_app", "shop", {"site_config": [{"application_stack": [{"php_version": "7.4"}]}]})
	made := {testing.failure(_id, it, ["site_config", 0, "application_stack", 0, "php_version"], _message)}
	php_supported.deny == made with input as testing.document([it])
}

test_fails_where_an_older_kind_of_app_has_a_version_out_of_support if {
	it := testing.resource("azurerm_app_service", "shop", {"site_config": [{"php_version": "5.6"}]})
	made := {testing.failure(_id, it, ["site_config", 0, "php_version"], _message)}
	php_supported.deny == made with input as testing.document([it])
}

test_passes_where_the_version_is_supported if {
	it := testing.resource("azurerm_linux_web_app", "shop", {"site_config": [{"application_stack": [{"php_version": "8.3"}]}]})
	php_supported.deny == set() with input as testing.document([it])
}

test_passes_where_the_app_has_another_stack if {
	it := testing.resource("azurerm_linux_web_app", "shop", {})
	other := testing.resource("azurerm_app_service", "shop", {})
	php_supported.deny == set() with input as testing.document([it, other])
}

test_undetermined_where_the_version_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_linux_web_app", "shop", {"site_config": [{"application_stack": [{}]}]}), {"site_config": [{"application_stack": [{"php_version": true}]}]})
	made := {testing.doubt(_id, it, ["site_config", 0, "application_stack", 0, "php_version"], _message)}
	php_supported.deny == made with input as testing.document([it])
}

_id := "azure.appservice.php_supported"

_message := "PHP {value} gets no more mending: choose 8.2 or newer"
