package policies.azure.appservice.dotnet_supported_test

import data.lib.testing
import data.policies.azure.appservice.dotnet_supported

test_fails_where_the_version_is_out_of_support if {
	it := testing.resource("azurerm_windows_web_app", "shop", {"site_config": [{"application_stack": [{"dotnet_version": "v6.0"}]}]})
	made := {testing.failure(_id, it, ["site_config", 0, "application_stack", 0, "dotnet_version"], _message)}
	dotnet_supported.deny == made with input as testing.document([it])
}

test_fails_where_an_older_kind_of_app_has_a_version_out_of_support if {
	it := testing.resource("azurerm_app_service", "shop", {"site_config": [{"dotnet_framework_version": "v5.0"}]})
	made := {testing.failure(_id, it, ["site_config", 0, "dotnet_framework_version"], _message)}
	dotnet_supported.deny == made with input as testing.document([it])
}

test_passes_where_the_version_is_supported if {
	it := testing.resource("azurerm_windows_web_app", "shop", {"site_config": [{"application_stack": [{"dotnet_version": "v9.0"}]}]})
	dotnet_supported.deny == set() with input as testing.document([it])
}

test_passes_where_the_app_has_another_stack if {
	it := testing.resource("azurerm_windows_web_app", "shop", {})
	other := testing.resource("azurerm_app_service", "shop", {})
	dotnet_supported.deny == set() with input as testing.document([it, other])
}

test_undetermined_where_the_version_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_windows_web_app", "shop", {"site_config": [{"application_stack": [{}]}]}), {"site_config": [{"application_stack": [{"dotnet_version": true}]}]})
	made := {testing.doubt(_id, it, ["site_config", 0, "application_stack", 0, "dotnet_version"], _message)}
	dotnet_supported.deny == made with input as testing.document([it])
}

_id := "azure.appservice.dotnet_supported"

_message := ".NET {value} gets no more mending: choose v8.0 or newer"
