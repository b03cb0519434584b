package policies.azure.storage.soft_delete_test

import data.lib.testing
import data.policies.azure.storage.soft_delete

test_fails_where_nobody_keeps_deleted_blobs if {
	it := testing.resource("azurerm_storage_account", "web", {})
	made := {testing.failure(_id, it, ["blob_properties", 0, "delete_retention_policy"], _message)}
	soft_delete.deny == made with input as testing.document([it])
}

test_fails_where_deleted_shares_are_not_kept if {
	it := testing.resource("azurerm_storage_account", "files", {"account_kind": "FileStorage"})
	made := {testing.failure(_id, it, ["share_properties", 0, "retention_policy"], "deleted shares are gone at once: add a retention_policy to share_properties")}
	soft_delete.deny == made with input as testing.document([it])
}

test_passes_where_deleted_blobs_are_kept_for_two_weeks if {
	it := testing.resource("azurerm_storage_account", "web", {"blob_properties": [{"delete_retention_policy": [{"days": 14}]}]})
	soft_delete.deny == set() with input as testing.document([it])
}

test_passes_where_deleted_shares_are_kept_for_a_week if {
	it := testing.resource("azurerm_storage_account", "files", {"account_kind": "FileStorage", "share_properties": [{"retention_policy": [{"days": 7}]}]})
	soft_delete.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_kind_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_storage_account", "web", {}), {"account_kind": true})
	made := {testing.doubt(_id, it, ["blob_properties", 0, "delete_retention_policy"], _message), testing.doubt(_id, it, ["share_properties", 0, "retention_policy"], "deleted shares are gone at once: add a retention_policy to share_properties")}
	soft_delete.deny == made with input as testing.document([it])
}

_id := "azure.storage.soft_delete"

_message := "deleted blobs are gone at once: add a delete_retention_policy to blob_properties"
