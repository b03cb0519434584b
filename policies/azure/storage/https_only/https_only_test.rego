package policies.azure.storage.https_only_test

import data.policies.azure.storage.https_only

test_fails_where_http_is_allowed if {
	https_only.deny == {_finding("fail")} with input as _input({"https_traffic_only_enabled": false}, {})
}

test_fails_where_http_is_allowed_by_the_former_name if {
	made := object.union(_finding("fail"), {"path": ["enable_https_traffic_only"]})
	https_only.deny == {made} with input as _input({"enable_https_traffic_only": false}, {})
}

test_passes_where_https_is_asked_for_by_the_former_name if {
	https_only.deny == set() with input as _input({"enable_https_traffic_only": true}, {})
}

test_passes_where_https_is_asked_for if {
	https_only.deny == set() with input as _input({"https_traffic_only_enabled": true}, {})
}

test_passes_where_nobody_wrote_it if {
	https_only.deny == set() with input as _input({"https_traffic_only_enabled": null}, {})
}

test_undetermined_where_it_is_decided_at_apply if {
	https_only.deny == {_finding("undetermined")} with input as _input({}, {"https_traffic_only_enabled": true})
}

_finding(status) := {
	"policy": "policies.azure.storage.https_only",
	"subject": "azurerm_storage_account.logs",
	"path": ["https_traffic_only_enabled"],
	"status": status,
	"message": "https_traffic_only_enabled is {value}: set it to true",
}

_input(values, unknown) := {"resources": {"azurerm_storage_account": {"azurerm_storage_account.logs": {
	"address": "azurerm_storage_account.logs",
	"type": "azurerm_storage_account",
	"values": values,
	"unknown": unknown,
}}}}
