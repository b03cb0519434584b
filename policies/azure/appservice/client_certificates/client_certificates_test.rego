package policies.azure.appservice.client_certificates_test

import data.lib.testing
import data.policies.azure.appservice.client_certificates

test_fails_where_no_certificate_is_asked_for if {
	it := testing.resource("azurerm_linux_web_app", "shop", {})
	made := {testing.failure(_id, it, ["client_certificate_enabled"], _message)}
	client_certificates.deny == made with input as testing.document([it])
}

test_fails_where_a_certificate_is_welcome_but_not_needed if {
	it := testing.resource("azurerm_linux_web_app", "shop", {"client_certificate_enabled": true, "client_certificate_mode": "Optional"})
	made := {testing.failure(_id, it, ["client_certificate_enabled"], _message)}
	client_certificates.deny == made with input as testing.document([it])
}

test_fails_where_an_older_kind_of_app_asks_for_none if {
	it := testing.resource("azurerm_app_service", "shop", {"client_cert_enabled": false})
	made := {testing.failure(_id, it, ["client_cert_enabled"], _message)}
	client_certificates.deny == made with input as testing.document([it])
}

test_passes_where_a_certificate_is_required if {
	it := testing.resource("azurerm_linux_web_app", "shop", {"client_certificate_enabled": true, "client_certificate_mode": "Required"})
	client_certificates.deny == set() with input as testing.document([it])
}

test_passes_where_an_older_kind_of_app_requires_one if {
	it := testing.resource("azurerm_app_service", "shop", {"client_cert_enabled": true})
	client_certificates.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_linux_web_app", "shop", {}), {"client_certificate_enabled": true})
	made := {testing.doubt(_id, it, ["client_certificate_enabled"], _message)}
	client_certificates.deny == made with input as testing.document([it])
}

_id := "azure.appservice.client_certificates"

_message := "no certificate of callers is required (enabled is {value}): turn it on, with the mode \"Required\""
