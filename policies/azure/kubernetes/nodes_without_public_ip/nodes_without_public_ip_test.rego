package policies.azure.kubernetes.nodes_without_public_ip_test

import data.lib.testing
import data.policies.azure.kubernetes.nodes_without_public_ip

test_fails_where_nodes_of_the_default_pool_have_public_addresses if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {"default_node_pool": [{"node_public_ip_enabled": true}]})
	made := {testing.failure(_id, it, ["default_node_pool", 0, "node_public_ip_enabled"], _message)}
	nodes_without_public_ip.deny == made with input as testing.document([it])
}

test_fails_where_nodes_of_a_pool_have_public_addresses if {
	it := testing.resource("azurerm_kubernetes_cluster_node_pool", "jobs", {"node_public_ip_enabled": true})
	made := {testing.failure(_id, it, ["node_public_ip_enabled"], _message)}
	nodes_without_public_ip.deny == made with input as testing.document([it])
}

test_fails_where_a_former_name_says_so if {
	it := testing.resource("azurerm_kubernetes_cluster_node_pool", "jobs", {"enable_node_public_ip": true})
	made := {testing.failure(_id, it, ["enable_node_public_ip"], _message)}
	nodes_without_public_ip.deny == made with input as testing.document([it])
}

test_passes_where_nodes_have_none if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {"default_node_pool": [{"node_public_ip_enabled": false}]})
	other := testing.resource("azurerm_kubernetes_cluster_node_pool", "jobs", {"node_public_ip_enabled": false})
	nodes_without_public_ip.deny == set() with input as testing.document([it, other])
}

test_passes_where_the_former_name_of_it_is_well if {
	it := testing.resource("azurerm_kubernetes_cluster_node_pool", "jobs", {"enable_node_public_ip": false})
	nodes_without_public_ip.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_kubernetes_cluster_node_pool", "jobs", {}), {"node_public_ip_enabled": true})
	made := {testing.doubt(_id, it, ["node_public_ip_enabled"], _message)}
	nodes_without_public_ip.deny == made with input as testing.document([it])
}

_id := "azure.kubernetes.nodes_without_public_ip"

_message := "node_public_ip_enabled is {value}: set it to false"
