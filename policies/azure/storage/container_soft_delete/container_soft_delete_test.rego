package policies.azure.storage.container_soft_delete_test

import data.lib.testing
import data.policies.azure.storage.container_soft_delete

test_fails_where_deleted_containers_are_not_kept if {
	it := testing.resource("azurerm_storage_account", "web", {"blob_properties": [{"versioning_enabled": true}]})
	made := {testing.failure(_id, it, ["blob_properties", 0, "container_delete_retention_policy"], _message)}
	container_soft_delete.deny == made with input as testing.document([it])
}

test_passes_where_deleted_containers_are_kept_for_two_weeks if {
	it := testing.resource("azurerm_storage_account", "web", {"blob_properties": [{"container_delete_retention_policy": [{"days": 14}]}]})
	container_soft_delete.deny == set() with input as testing.document([it])
}

test_passes_where_the_account_holds_no_containers if {
	it := testing.resource("azurerm_storage_account", "files", {"account_kind": "FileStorage"})
	container_soft_delete.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_kind_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_storage_account", "web", {}), {"account_kind": true})
	made := {testing.doubt(_id, it, ["blob_properties", 0, "container_delete_retention_policy"], _message)}
	container_soft_delete.deny == made with input as testing.document([it])
}

_id := "azure.storage.container_soft_delete"

_message := "deleted containers are gone at once: add a container_delete_retention_policy to blob_properties"
