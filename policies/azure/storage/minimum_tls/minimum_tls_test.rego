package policies.azure.storage.minimum_tls_test

import data.policies.azure.storage.minimum_tls

test_fails_where_an_old_version_is_enough if {
	minimum_tls.deny == {_finding("fail")} with input as _input({"min_tls_version": "TLS1_0"}, {})
}

test_passes_where_a_new_version_is_asked_for if {
	minimum_tls.deny == set() with input as _input({"min_tls_version": "TLS1_2"}, {})
}

test_passes_where_the_newest_version_is_asked_for if {
	minimum_tls.deny == set() with input as _input({"min_tls_version": "TLS1_3"}, {})
}

test_passes_where_nobody_wrote_it if {
	minimum_tls.deny == set() with input as _input({"min_tls_version": null}, {})
}

test_undetermined_where_it_is_decided_at_apply if {
	minimum_tls.deny == {_finding("undetermined")} with input as _input({}, {"min_tls_version": true})
}

_finding(status) := {
	"policy": "policies.azure.storage.minimum_tls",
	"subject": "azurerm_storage_account.logs",
	"path": ["min_tls_version"],
	"status": status,
	"message": "min_tls_version is {value}: set it to \"TLS1_2\"",
}

_input(values, unknown) := {"resources": {"azurerm_storage_account": {"azurerm_storage_account.logs": {
	"address": "azurerm_storage_account.logs",
	"type": "azurerm_storage_account",
	"values": values,
	"unknown": unknown,
}}}}
