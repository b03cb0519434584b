package policies.azure.servicefabric.entra_authentication_test

import data.lib.testing
import data.policies.azure.servicefabric.entra_authentication

test_fails_where_the_cluster_does_not_know_the_directory if {
	it := testing.resource("azurerm_service_fabric_cluster", "apps", {})
	made := {testing.failure(_id, it, ["azure_active_directory"], _message)}
	entra_authentication.deny == made with input as testing.document([it])
}

test_passes_where_users_come_from_the_directory if {
	it := testing.resource("azurerm_service_fabric_cluster", "apps", {"azure_active_directory": [{"tenant_id": "11111111-2222-3333-4444-555555555555", "cluster_application_id": "99999999-8888-7777-6666-555555555555", "client_application_id": "99999999-8888-7777-6666-555555555554"}]})
	entra_authentication.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_block_is_decided_at_apply if {
	it := testing.unknown(testing.resource("azurerm_service_fabric_cluster", "apps", {}), {"azure_active_directory": true})
	made := {testing.doubt(_id, it, ["azure_active_directory"], _message)}
	entra_authentication.deny == made with input as testing.document([it])
}

_id := "azure.servicefabric.entra_authentication"

_message := "the cluster does not know the directory: add azure_active_directory"
