package policies.azure.network.cdn_http_closed_test

import data.lib.testing
import data.policies.azure.network.cdn_http_closed

test_fails_where_plain_http_is_answered if {
	it := testing.resource("azurerm_cdn_endpoint", "shop", {"profile_name": "acme", "origin": [{"name": "shop", "host_name": "shop.acme.example"}], "is_http_allowed": true})
	made := {testing.failure(_id, it, ["is_http_allowed"], _message)}
	cdn_http_closed.deny == made with input as testing.document([it])
}

test_fails_where_nobody_closes_plain_http if {
	it := testing.resource("azurerm_cdn_endpoint", "shop", {"profile_name": "acme", "origin": [{"name": "shop", "host_name": "shop.acme.example"}]})
	made := {testing.failure(_id, it, ["is_http_allowed"], _message)}
	cdn_http_closed.deny == made with input as testing.document([it])
}

test_passes_where_plain_http_is_closed if {
	it := testing.resource("azurerm_cdn_endpoint", "shop", {"profile_name": "acme", "origin": [{"name": "shop", "host_name": "shop.acme.example"}], "is_http_allowed": false})
	cdn_http_closed.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_cdn_endpoint", "shop", {"profile_name": "acme", "origin": [{"name": "shop", "host_name": "shop.acme.example"}]}), {"is_http_allowed": true})
	made := {testing.doubt(_id, it, ["is_http_allowed"], _message)}
	cdn_http_closed.deny == made with input as testing.document([it])
}

_id := "azure.network.cdn_http_closed"

_message := "is_http_allowed is {value} (true where nobody writes it): set it to false"
