package policies.azure.apimanagement.minimum_tls_test

import data.lib.testing
import data.policies.azure.apimanagement.minimum_tls

test_fails_where_callers_may_use_tls_1_0 if {
	it := testing.resource("azurerm_api_management", "api", {"security": [{"frontend_tls10_enabled": true}]})
	made := {testing.failure(_id, it, ["security", 0, "frontend_tls10_enabled"], _message)}
	minimum_tls.deny == made with input as testing.document([it])
}

test_fails_where_back_ends_may_use_tls_1_1_by_the_older_name if {
	it := testing.resource("azurerm_api_management", "api", {"security": [{"enable_backend_tls11": true}]})
	made := {testing.failure(_id, it, ["security", 0, "backend_tls11_enabled"], _message)}
	minimum_tls.deny == made with input as testing.document([it])
}

test_passes_where_the_older_protocols_are_off if {
	it := testing.resource("azurerm_api_management", "api", {"security": [{"frontend_tls10_enabled": false, "frontend_tls11_enabled": false}]})
	minimum_tls.deny == set() with input as testing.document([it])
}

test_passes_where_the_defaults_hold if {
	it := testing.resource("azurerm_api_management", "api", {})
	minimum_tls.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_api_management", "api", {"security": [{}]}), {"security": [{"frontend_tls10_enabled": true}]})
	made := {testing.doubt(_id, it, ["security", 0, "frontend_tls10_enabled"], _message)}
	minimum_tls.deny == made with input as testing.document([it])
}

_id := "azure.apimanagement.minimum_tls"

_message := "an older protocol is on ({value}): set it to false, or leave it out"
