package policies.azure.appservice.java_supported_test

import data.lib.testing
import data.policies.azure.appservice.java_supported

test_fails_where_the_version_is_out_of_support if {
	it := testing.resource("azurerm_linux_web_app", "shop", {"site_config": [{"application_stack": [{"java_version": "7"}]}]})
	made := {testing.failure(_id, it, ["site_config", 0, "application_stack", 0, "java_version"], _message)}
	java_supported.deny == made with input as testing.document([it])
}

test_fails_where_an_older_kind_of_app_has_a_version_out_of_support if {
	it := testing.resource("azurerm_app_service", "shop", {"site_config": [{"java_version": "1.7.0_80"}]})
	made := {testing.failure(_id, it, ["site_config", 0, "java_version"], _message)}
	java_supported.deny == made with input as testing.document([it])
}

test_passes_where_the_version_is_supported if {
	it := testing.resource("azurerm_linux_web_app", "shop", {"site_config": [{"application_stack": [{"java_version": "17"}]}]})
	java_supported.deny == set() with input as testing.document([it])
}

test_passes_where_the_app_has_another_stack if {
	it := testing.resource("azurerm_linux_web_app", "shop", {})
	other := testing.resource("azurerm_app_service", "shop", {})
	java_supported.deny == set() with input as testing.document([it, other])
}

test_undetermined_where_the_version_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_linux_web_app", "shop", {"site_config": [{"application_stack": [{}]}]}), {"site_config": [{"application_stack": [{"java_version": true}]}]})
	made := {testing.doubt(_id, it, ["site_config", 0, "application_stack", 0, "java_version"], _message)}
	java_supported.deny == made with input as testing.document([it])
}

_id := "azure.appservice.java_supported"

_message := "Java {value} gets no more mending: choose 17 or newer"
