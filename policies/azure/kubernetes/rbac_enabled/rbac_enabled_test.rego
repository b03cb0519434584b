package policies.azure.kubernetes.rbac_enabled_test

import data.policies.azure.kubernetes.rbac_enabled

test_fails_where_roles_are_not_checked if {
	rbac_enabled.deny == {_finding("fail")} with input as _input({"role_based_access_control_enabled": false}, {})
}

test_passes_where_roles_are_checked if {
	rbac_enabled.deny == set() with input as _input({"role_based_access_control_enabled": true}, {})
}

test_passes_where_nobody_wrote_it if {
	rbac_enabled.deny == set() with input as _input({"role_based_access_control_enabled": null}, {})
}

test_undetermined_where_it_is_decided_at_apply if {
	rbac_enabled.deny == {_finding("undetermined")} with input as _input({}, {"role_based_access_control_enabled": true})
}

_finding(status) := {
	"policy": "policies.azure.kubernetes.rbac_enabled",
	"subject": "azurerm_kubernetes_cluster.apps",
	"path": ["role_based_access_control_enabled"],
	"status": status,
	"message": "role_based_access_control_enabled is {value}: set it to true",
}

_input(values, unknown) := {"resources": {"azurerm_kubernetes_cluster": {"azurerm_kubernetes_cluster.apps": {
	"address": "azurerm_kubernetes_cluster.apps",
	"type": "azurerm_kubernetes_cluster",
	"values": values,
	"unknown": unknown,
}}}}
