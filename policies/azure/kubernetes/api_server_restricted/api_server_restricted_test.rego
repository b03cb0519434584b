package policies.azure.kubernetes.api_server_restricted_test

import data.policies.azure.kubernetes.api_server_restricted

test_fails_where_no_network_is_named if {
	every profile in [null, [], [{"authorized_ip_ranges": null}], [{"authorized_ip_ranges": []}]] {
		api_server_restricted.deny == {_finding("fail")} with input as _input({"api_server_access_profile": profile}, {})
	}
}

test_fails_where_everybody_is_named if {
	profile := [{"authorized_ip_ranges": ["203.0.113.0/24", "0.0.0.0/0"]}]
	api_server_restricted.deny == {_finding("fail")} with input as _input({"api_server_access_profile": profile}, {})
}

test_passes_where_networks_are_named if {
	profile := [{"authorized_ip_ranges": ["203.0.113.0/24"]}]
	api_server_restricted.deny == set() with input as _input({"api_server_access_profile": profile}, {})
}

test_passes_where_networks_are_named_by_the_former_attribute if {
	values := {"api_server_access_profile": [], "api_server_authorized_ip_ranges": ["203.0.113.0/24"]}
	api_server_restricted.deny == set() with input as _input(values, {})
}

test_fails_where_everybody_is_named_by_the_former_attribute if {
	values := {"api_server_access_profile": [], "api_server_authorized_ip_ranges": ["0.0.0.0/0"]}
	api_server_restricted.deny == {_finding("fail")} with input as _input(values, {})
}

test_passes_where_the_cluster_is_private if {
	values := {"api_server_access_profile": [], "private_cluster_enabled": true}
	api_server_restricted.deny == set() with input as _input(values, {})
}

test_undetermined_where_a_part_is_decided_at_apply if {
	made := {_finding("undetermined")}
	api_server_restricted.deny == made with input as _input({}, {"api_server_access_profile": true})
	api_server_restricted.deny == made with input as _input({"api_server_access_profile": []}, {"private_cluster_enabled": true})
	values := {"api_server_access_profile": [{}]}
	api_server_restricted.deny == made with input as _input(values, {"api_server_access_profile": [{"authorized_ip_ranges": true}]})
}

_finding(status) := {
	"policy": "policies.azure.kubernetes.api_server_restricted",
	"subject": "azurerm_kubernetes_cluster.apps",
	"path": ["api_server_access_profile", 0, "authorized_ip_ranges"],
	"status": status,
	"message": "the API server answers every address (authorized_ip_ranges is {value}): name the networks that need it, or set private_cluster_enabled",
}

_input(values, unknown) := {"resources": {"azurerm_kubernetes_cluster": {"azurerm_kubernetes_cluster.apps": {
	"address": "azurerm_kubernetes_cluster.apps",
	"type": "azurerm_kubernetes_cluster",
	"values": values,
	"unknown": unknown,
}}}}
