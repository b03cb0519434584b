package policies.azure.container.app_https_test

import data.lib.testing
import data.policies.azure.container.app_https

test_fails_where_plain_http_is_answered if {
	it := testing.resource("azurerm_container_app", "shop", {"ingress": [{"allow_insecure_connections": true, "target_port": 8080, "traffic_weight": [{"percentage": 100, "latest_revision": true}]}]})
	made := {testing.failure(_id, it, ["ingress", 0, "allow_insecure_connections"], _message)}
	app_https.deny == made with input as testing.document([it])
}

test_passes_where_there_is_no_ingress if {
	it := testing.resource("azurerm_container_app", "shop", {})
	app_https.deny == set() with input as testing.document([it])
}

test_passes_where_plain_http_is_redirected if {
	it := testing.resource("azurerm_container_app", "shop", {"ingress": [{"allow_insecure_connections": false, "target_port": 8080, "traffic_weight": [{"percentage": 100, "latest_revision": true}]}]})
	app_https.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_container_app", "shop", {"ingress": [{"target_port": 8080, "traffic_weight": [{"percentage": 100, "latest_revision": true}]}]}), {"ingress": [{"allow_insecure_connections": true}]})
	made := {testing.doubt(_id, it, ["ingress", 0, "allow_insecure_connections"], _message)}
	app_https.deny == made with input as testing.document([it])
}

_id := "azure.container.app_https"

_message := "allow_insecure_connections is {value}: set it to false"
