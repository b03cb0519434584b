package policies.azure.appservice.https_only_test

import data.policies.azure.appservice.https_only

test_fails_on_every_kind_of_app if {
	every type in _types {
		https_only.deny == {_finding(type, "fail")} with input as _input(type, {"https_only": false}, {})
		https_only.deny == {_finding(type, "fail")} with input as _input(type, {"https_only": null}, {})
	}
}

test_passes_where_it_is_on if {
	every type in _types {
		https_only.deny == set() with input as _input(type, {"https_only": true}, {})
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	type := "azurerm_linux_web_app"
	https_only.deny == {_finding(type, "undetermined")} with input as _input(type, {}, {"https_only": true})
}

test_fails_where_the_sign_in_does_without if {
	type := "azurerm_linux_function_app"
	values := {"https_only": true, "auth_settings_v2": [{"require_https": false}]}
	https_only.deny == {_of_sign_in(type, "fail")} with input as _input(type, values, {})
}

test_passes_where_the_sign_in_asks_for_it if {
	type := "azurerm_linux_function_app"
	every required in [true, null] {
		values := {"https_only": true, "auth_settings_v2": [{"require_https": required}]}
		https_only.deny == set() with input as _input(type, values, {})
	}
}

test_undetermined_where_the_sign_in_is_decided_at_apply if {
	type := "azurerm_linux_function_app"
	values := {"https_only": true, "auth_settings_v2": [{}]}
	made := {_of_sign_in(type, "undetermined")}
	https_only.deny == made with input as _input(type, values, {"auth_settings_v2": [{"require_https": true}]})
}

_types := {
	"azurerm_app_service", "azurerm_app_service_slot",
	"azurerm_function_app", "azurerm_function_app_slot",
	"azurerm_linux_function_app", "azurerm_linux_function_app_slot",
	"azurerm_linux_web_app", "azurerm_linux_web_app_slot",
	"azurerm_windows_function_app", "azurerm_windows_function_app_slot",
	"azurerm_windows_web_app", "azurerm_windows_web_app_slot",
}

_finding(type, status) := {
	"policy": "policies.azure.appservice.https_only",
	"subject": sprintf("%s.shop", [type]),
	"path": ["https_only"],
	"status": status,
	"message": "https_only is {value}: set it to true",
}

_of_sign_in(type, status) := {
	"policy": "policies.azure.appservice.https_only",
	"subject": sprintf("%s.shop", [type]),
	"path": ["auth_settings_v2", 0, "require_https"],
	"status": status,
	"message": "require_https is {value}: set it to true, or leave it out",
}

_input(type, values, unknown) := {"resources": {type: {sprintf("%s.shop", [type]): {
	"address": sprintf("%s.shop", [type]),
	"type": type,
	"values": values,
	"unknown": unknown,
}}}}
