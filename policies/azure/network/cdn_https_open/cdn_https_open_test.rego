package policies.azure.network.cdn_https_open_test

import data.lib.testing
import data.policies.azure.network.cdn_https_open

test_fails_where_https_is_turned_off if {
	it := testing.resource("azurerm_cdn_endpoint", "shop", {"profile_name": "acme", "origin": [{"name": "shop", "host_name": "shop.acme.example"}], "is_https_allowed": false})
	made := {testing.failure(_id, it, ["is_https_allowed"], _message)}
	cdn_https_open.deny == made with input as testing.document([it])
}

test_passes_where_the_default_holds if {
	it := testing.resource("azurerm_cdn_endpoint", "shop", {"profile_name": "acme", "origin": [{"name": "shop", "host_name": "shop.acme.example"}]})
	cdn_https_open.deny == set() with input as testing.document([it])
}

test_passes_where_https_is_answered if {
	it := testing.resource("azurerm_cdn_endpoint", "shop", {"profile_name": "acme", "origin": [{"name": "shop", "host_name": "shop.acme.example"}], "is_https_allowed": true})
	cdn_https_open.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_cdn_endpoint", "shop", {"profile_name": "acme", "origin": [{"name": "shop", "host_name": "shop.acme.example"}]}), {"is_https_allowed": true})
	made := {testing.doubt(_id, it, ["is_https_allowed"], _message)}
	cdn_https_open.deny == made with input as testing.document([it])
}

_id := "azure.network.cdn_https_open"

_message := "is_https_allowed is {value}: set it to true, or leave it out"
