package policies.azure.kubernetes.http_routing_disabled_test

import data.lib.testing
import data.policies.azure.kubernetes.http_routing_disabled

test_fails_where_the_add_on_is_on if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {"http_application_routing_enabled": true})
	made := {testing.failure(_id, it, ["http_application_routing_enabled"], _message)}
	http_routing_disabled.deny == made with input as testing.document([it])
}

test_passes_where_the_default_holds if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {})
	http_routing_disabled.deny == set() with input as testing.document([it])
}

test_passes_where_the_add_on_is_off if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {"http_application_routing_enabled": false})
	http_routing_disabled.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_kubernetes_cluster", "apps", {}), {"http_application_routing_enabled": true})
	made := {testing.doubt(_id, it, ["http_application_routing_enabled"], _message)}
	http_routing_disabled.deny == made with input as testing.document([it])
}

_id := "azure.kubernetes.http_routing_disabled"

_message := "http_application_routing_enabled is {value}: set it to false"
