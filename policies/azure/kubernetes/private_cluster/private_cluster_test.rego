package policies.azure.kubernetes.private_cluster_test

import data.lib.testing
import data.policies.azure.kubernetes.private_cluster

test_fails_where_the_api_server_is_public if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {"private_cluster_enabled": false})
	made := {testing.failure(_id, it, ["private_cluster_enabled"], _message)}
	private_cluster.deny == made with input as testing.document([it])
}

test_fails_where_nobody_asks_for_a_private_one if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {})
	made := {testing.failure(_id, it, ["private_cluster_enabled"], _message)}
	private_cluster.deny == made with input as testing.document([it])
}

test_passes_where_the_api_server_is_private if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {"private_cluster_enabled": true})
	private_cluster.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_kubernetes_cluster", "apps", {}), {"private_cluster_enabled": true})
	made := {testing.doubt(_id, it, ["private_cluster_enabled"], _message)}
	private_cluster.deny == made with input as testing.document([it])
}

_id := "azure.kubernetes.private_cluster"

_message := "private_cluster_enabled is {value} (false where nobody writes it): set it to true"
