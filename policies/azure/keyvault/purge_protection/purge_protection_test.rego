package policies.azure.keyvault.purge_protection_test

import data.policies.azure.keyvault.purge_protection

test_fails_where_it_is_off if {
	purge_protection.deny == {_finding("fail")} with input as _input({"purge_protection_enabled": false}, {})
}

test_passes_where_it_is_on if {
	purge_protection.deny == set() with input as _input({"purge_protection_enabled": true}, {})
}

test_fails_where_nobody_wrote_it if {
	purge_protection.deny == {_finding("fail")} with input as _input({"purge_protection_enabled": null}, {})
}

test_undetermined_where_it_is_decided_at_apply if {
	purge_protection.deny == {_finding("undetermined")} with input as _input({}, {"purge_protection_enabled": true})
}

_finding(status) := {
	"policy": "policies.azure.keyvault.purge_protection",
	"subject": "azurerm_key_vault.keys",
	"path": ["purge_protection_enabled"],
	"status": status,
	"message": "purge_protection_enabled is {value}: set it to true",
}

_input(values, unknown) := {"resources": {"azurerm_key_vault": {"azurerm_key_vault.keys": {
	"address": "azurerm_key_vault.keys",
	"type": "azurerm_key_vault",
	"values": values,
	"unknown": unknown,
}}}}
