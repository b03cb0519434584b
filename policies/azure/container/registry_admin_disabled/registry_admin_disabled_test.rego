package policies.azure.container.registry_admin_disabled_test

import data.policies.azure.container.registry_admin_disabled

test_fails_where_the_administrator_is_on if {
	registry_admin_disabled.deny == {_finding("fail")} with input as _input({"admin_enabled": true}, {})
}

test_passes_where_the_administrator_is_off if {
	registry_admin_disabled.deny == set() with input as _input({"admin_enabled": false}, {})
}

test_passes_where_nobody_wrote_it if {
	registry_admin_disabled.deny == set() with input as _input({"admin_enabled": null}, {})
}

test_undetermined_where_it_is_decided_at_apply if {
	registry_admin_disabled.deny == {_finding("undetermined")} with input as _input({}, {"admin_enabled": true})
}

_finding(status) := {
	"policy": "policies.azure.container.registry_admin_disabled",
	"subject": "azurerm_container_registry.images",
	"path": ["admin_enabled"],
	"status": status,
	"message": "admin_enabled is {value}: set it to false and use identities with roles",
}

_input(values, unknown) := {"resources": {"azurerm_container_registry": {"azurerm_container_registry.images": {
	"address": "azurerm_container_registry.images",
	"type": "azurerm_container_registry",
	"values": values,
	"unknown": unknown,
}}}}
