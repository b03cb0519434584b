package policies.azure.kubernetes.host_encryption_test

import data.lib.testing
import data.policies.azure.kubernetes.host_encryption

test_fails_where_the_default_pool_keeps_temporary_disks_plain if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {"default_node_pool": [{"host_encryption_enabled": false}]})
	made := {testing.failure(_id, it, ["default_node_pool", 0, "host_encryption_enabled"], _message)}
	host_encryption.deny == made with input as testing.document([it])
}

test_fails_where_a_pool_keeps_temporary_disks_plain if {
	it := testing.resource("azurerm_kubernetes_cluster_node_pool", "jobs", {"host_encryption_enabled": false})
	made := {testing.failure(_id, it, ["host_encryption_enabled"], _message)}
	host_encryption.deny == made with input as testing.document([it])
}

test_fails_where_a_former_name_says_so if {
	it := testing.resource("azurerm_kubernetes_cluster_node_pool", "jobs", {"enable_host_encryption": false})
	made := {testing.failure(_id, it, ["enable_host_encryption"], _message)}
	host_encryption.deny == made with input as testing.document([it])
}

test_passes_where_temporary_disks_are_encrypted if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {"default_node_pool": [{"host_encryption_enabled": true}]})
	other := testing.resource("azurerm_kubernetes_cluster_node_pool", "jobs", {"host_encryption_enabled": true})
	host_encryption.deny == set() with input as testing.document([it, other])
}

test_passes_where_the_former_name_of_it_is_well if {
	it := testing.resource("azurerm_kubernetes_cluster_node_pool", "jobs", {"enable_host_encryption": true})
	host_encryption.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_kubernetes_cluster_node_pool", "jobs", {}), {"host_encryption_enabled": true})
	made := {testing.doubt(_id, it, ["host_encryption_enabled"], _message)}
	host_encryption.deny == made with input as testing.document([it])
}

_id := "azure.kubernetes.host_encryption"

_message := "host_encryption_enabled is {value} (false where nobody writes it): set it to true"
