package policies.azure.storage.network_default_deny_test

import data.policies.azure.storage.network_default_deny

test_fails_where_the_rules_allow if {
	network_default_deny.deny == {_of_rules("fail")} with input as _rules({"default_action": "Allow"}, {})
}

test_passes_where_the_rules_deny if {
	network_default_deny.deny == set() with input as _rules({"default_action": "Deny"}, {})
}

test_undetermined_where_the_rules_decide_at_apply if {
	network_default_deny.deny == {_of_rules("undetermined")} with input as _rules({}, {"default_action": true})
}

test_fails_where_the_account_allows if {
	network_default_deny.deny == {_of_account("fail")} with input as _account({"network_rules": [{"default_action": "Allow"}]}, {}, {})
}

test_fails_where_the_account_has_no_rules if {
	network_default_deny.deny == {_of_account("fail")} with input as _account({"network_rules": []}, {}, {})
}

test_passes_where_the_account_denies if {
	network_default_deny.deny == set() with input as _account({"network_rules": [{"default_action": "Deny"}]}, {}, {})
}

test_passes_where_nothing_public_reaches_the_account if {
	values := {"network_rules": [], "public_network_access_enabled": false}
	network_default_deny.deny == set() with input as _account(values, {}, {})
}

test_leaves_rules_of_their_own_to_be_judged_there if {
	key := "azurerm_storage_account_network_rules.storage_account_id"
	relations := {"azurerm_storage_account": {"azurerm_storage_account.web": {key: ["azurerm_storage_account_network_rules.web"]}}}
	network_default_deny.deny == set() with input as _account({}, {"network_rules": true}, relations)
}

test_undetermined_where_the_account_decides_at_apply if {
	made := {_of_account("undetermined")}
	network_default_deny.deny == made with input as _account({"network_rules": [{}]}, {"network_rules": [{"default_action": true}]}, {})
	network_default_deny.deny == made with input as _account({}, {"network_rules": true}, {})
	network_default_deny.deny == made with input as _account({"network_rules": []}, {"public_network_access_enabled": true}, {})
}

_of_rules(status) := {
	"policy": "policies.azure.storage.network_default_deny",
	"subject": "azurerm_storage_account_network_rules.web",
	"path": ["default_action"],
	"status": status,
	"message": "default_action is {value}: set it to \"Deny\"",
}

_of_account(status) := {
	"policy": "policies.azure.storage.network_default_deny",
	"subject": "azurerm_storage_account.web",
	"path": ["network_rules", 0, "default_action"],
	"status": status,
	"message": "the default for networks is {value} (\"Allow\" where nobody writes it): add network_rules with default_action \"Deny\"",
}

_rules(values, unknown) := {"resources": {"azurerm_storage_account_network_rules": {"azurerm_storage_account_network_rules.web": {
	"address": "azurerm_storage_account_network_rules.web",
	"type": "azurerm_storage_account_network_rules",
	"values": values,
	"unknown": unknown,
}}}}

_account(values, unknown, relations) := {
	"resources": {"azurerm_storage_account": {"azurerm_storage_account.web": {
		"address": "azurerm_storage_account.web",
		"type": "azurerm_storage_account",
		"values": values,
		"unknown": unknown,
	}}},
	"relations": relations,
	"open": {},
}
