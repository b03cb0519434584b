package policies.azure.kubernetes.entra_integration_test

import data.lib.testing
import data.policies.azure.kubernetes.entra_integration

test_fails_where_the_cluster_does_not_know_the_directory if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {})
	made := {testing.failure(_id, it, ["azure_active_directory_role_based_access_control"], _message)}
	entra_integration.deny == made with input as testing.document([it])
}

test_passes_where_a_group_of_the_directory_administers_the_cluster if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {"azure_active_directory_role_based_access_control": [{"azure_rbac_enabled": true, "admin_group_object_ids": ["99999999-8888-7777-6666-555555555555"]}]})
	entra_integration.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_block_is_decided_at_apply if {
	it := testing.unknown(testing.resource("azurerm_kubernetes_cluster", "apps", {}), {"azure_active_directory_role_based_access_control": true})
	made := {testing.doubt(_id, it, ["azure_active_directory_role_based_access_control"], _message)}
	entra_integration.deny == made with input as testing.document([it])
}

_id := "azure.kubernetes.entra_integration"

_message := "the cluster does not know the directory: add azure_active_directory_role_based_access_control"
