package policies.azure.apimanagement.client_certificates_test

import data.lib.testing
import data.policies.azure.apimanagement.client_certificates

test_fails_where_no_certificate_is_asked_for if {
	it := testing.resource("azurerm_api_management", "api", {"sku_name": "Consumption_0"})
	made := {testing.failure(_id, it, ["client_certificate_enabled"], _message)}
	client_certificates.deny == made with input as testing.document([it])
}

test_passes_where_a_certificate_is_asked_for if {
	it := testing.resource("azurerm_api_management", "api", {"sku_name": "Consumption_0", "client_certificate_enabled": true})
	client_certificates.deny == set() with input as testing.document([it])
}

test_passes_where_the_tier_asks_where_a_policy_says_so if {
	it := testing.resource("azurerm_api_management", "api", {"sku_name": "Premium_1"})
	client_certificates.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_api_management", "api", {"sku_name": "Consumption_0"}), {"client_certificate_enabled": true})
	made := {testing.doubt(_id, it, ["client_certificate_enabled"], _message)}
	client_certificates.deny == made with input as testing.document([it])
}

_id := "azure.apimanagement.client_certificates"

_message := "client_certificate_enabled is {value} (false where nobody writes it): set it to true"
