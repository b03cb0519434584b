package policies.azure.apimanagement.backend_https_test

import data.lib.testing
import data.policies.azure.apimanagement.backend_https

test_fails_where_the_back_end_is_called_over_http if {
	it := testing.resource("azurerm_api_management_backend", "shop", {"url": "http://shop.acme.example"})
	made := {testing.failure(_id, it, ["url"], _message)}
	backend_https.deny == made with input as testing.document([it])
}

test_passes_where_the_back_end_is_called_over_https if {
	it := testing.resource("azurerm_api_management_backend", "shop", {"url": "https://shop.acme.example"})
	backend_https.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_address_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_api_management_backend", "shop", {}), {"url": true})
	made := {testing.doubt(_id, it, ["url"], _message)}
	backend_https.deny == made with input as testing.document([it])
}

_id := "azure.apimanagement.backend_https"

_message := "the back end is called at {value}: use https"
