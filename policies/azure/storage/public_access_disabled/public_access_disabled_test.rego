package policies.azure.storage.public_access_disabled_test

import data.policies.azure.storage.public_access_disabled

test_fails_where_the_account_allows_public_blobs if {
	public_access_disabled.deny == {_of_account("fail")} with input as _account({"allow_nested_items_to_be_public": true}, {})
}

test_fails_where_nobody_wrote_it_on_the_account if {
	public_access_disabled.deny == {_of_account("fail")} with input as _account({"allow_nested_items_to_be_public": null}, {})
}

test_passes_where_the_account_forbids_public_blobs if {
	public_access_disabled.deny == set() with input as _account({"allow_nested_items_to_be_public": false}, {})
}

test_undetermined_where_the_account_decides_at_apply if {
	public_access_disabled.deny == {_of_account("undetermined")} with input as _account({}, {"allow_nested_items_to_be_public": true})
}

test_fails_where_blobs_or_listings_are_public if {
	every type in ["blob", "container"] {
		public_access_disabled.deny == {_of_container("fail")} with input as _container({"container_access_type": type}, {})
	}
}

test_passes_where_the_container_is_private if {
	every type in ["private", null] {
		public_access_disabled.deny == set() with input as _container({"container_access_type": type}, {})
	}
}

test_undetermined_where_the_container_decides_at_apply if {
	public_access_disabled.deny == {_of_container("undetermined")} with input as _container({}, {"container_access_type": true})
}

_of_account(status) := {
	"policy": "policies.azure.storage.public_access_disabled",
	"subject": "azurerm_storage_account.web",
	"path": ["allow_nested_items_to_be_public"],
	"status": status,
	"message": "allow_nested_items_to_be_public is {value} (true where nobody writes it): set it to false",
}

_of_container(status) := {
	"policy": "policies.azure.storage.public_access_disabled",
	"subject": "azurerm_storage_container.assets",
	"path": ["container_access_type"],
	"status": status,
	"message": "container_access_type is {value}: set it to \"private\"",
}

_account(values, unknown) := {"resources": {"azurerm_storage_account": {"azurerm_storage_account.web": {
	"address": "azurerm_storage_account.web",
	"type": "azurerm_storage_account",
	"values": values,
	"unknown": unknown,
}}}}

_container(values, unknown) := {"resources": {"azurerm_storage_container": {"azurerm_storage_container.assets": {
	"address": "azurerm_storage_container.assets",
	"type": "azurerm_storage_container",
	"values": values,
	"unknown": unknown,
}}}}
