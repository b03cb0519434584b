package policies.azure.appservice.minimum_tls_test

import data.lib.testing
import data.policies.azure.appservice.minimum_tls

test_fails_where_tls_1_0_is_enough if {
	it := testing.resource("azurerm_linux_web_app", "shop", {"site_config": [{"minimum_tls_version": "1.0"}]})
	made := {testing.failure(_id, it, ["site_config", 0, "minimum_tls_version"], _message)}
	minimum_tls.deny == made with input as testing.document([it])
}

test_fails_where_tls_1_1_is_enough_for_an_older_kind_of_app if {
	it := testing.resource("azurerm_app_service", "shop", {"site_config": [{"min_tls_version": "1.1"}]})
	made := {testing.failure(_id, it, ["site_config", 0, "min_tls_version"], _message)}
	minimum_tls.deny == made with input as testing.document([it])
}

test_passes_where_tls_1_3_is_asked_for if {
	it := testing.resource("azurerm_windows_web_app", "shop", {"site_config": [{"minimum_tls_version": "1.3"}]})
	minimum_tls.deny == set() with input as testing.document([it])
}

test_passes_where_the_default_holds if {
	it := testing.resource("azurerm_linux_web_app", "shop", {})
	other := testing.resource("azurerm_app_service", "shop", {})
	minimum_tls.deny == set() with input as testing.document([it, other])
}

test_undetermined_where_the_version_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_linux_web_app", "shop", {"site_config": [{}]}), {"site_config": [{"minimum_tls_version": true}]})
	made := {testing.doubt(_id, it, ["site_config", 0, "minimum_tls_version"], _message)}
	minimum_tls.deny == made with input as testing.document([it])
}

_id := "azure.appservice.minimum_tls"

_message := "the least version of TLS is {value}: set it to \"1.2\""
