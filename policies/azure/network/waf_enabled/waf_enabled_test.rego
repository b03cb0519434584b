package policies.azure.network.waf_enabled_test

import data.lib.testing
import data.policies.azure.network.waf_enabled

test_fails_where_the_policy_of_a_gateway_is_off if {
	it := testing.resource("azurerm_web_application_firewall_policy", "shop", {"managed_rules": [{"managed_rule_set": [{"type": "Microsoft_DefaultRuleSet", "version": "2.1"}]}], "policy_settings": [{"enabled": false}]})
	made := {testing.failure(_id, it, ["policy_settings", 0, "enabled"], _message)}
	waf_enabled.deny == made with input as testing.document([it])
}

test_fails_where_the_policy_of_a_front_door_is_off if {
	it := testing.resource("azurerm_cdn_frontdoor_firewall_policy", "shop", {"mode": "Prevention", "sku_name": "Premium_AzureFrontDoor", "enabled": false})
	made := {testing.failure(_id, it, ["enabled"], _message)}
	waf_enabled.deny == made with input as testing.document([it])
}

test_passes_where_the_defaults_hold if {
	it := testing.resource("azurerm_web_application_firewall_policy", "shop", {"managed_rules": [{"managed_rule_set": [{"type": "Microsoft_DefaultRuleSet", "version": "2.1"}]}]})
	other := testing.resource("azurerm_cdn_frontdoor_firewall_policy", "shop", {"mode": "Prevention", "sku_name": "Premium_AzureFrontDoor"})
	waf_enabled.deny == set() with input as testing.document([it, other])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_web_application_firewall_policy", "shop", {"managed_rules": [{"managed_rule_set": [{"type": "Microsoft_DefaultRuleSet", "version": "2.1"}]}], "policy_settings": [{}]}), {"policy_settings": [{"enabled": true}]})
	made := {testing.doubt(_id, it, ["policy_settings", 0, "enabled"], _message)}
	waf_enabled.deny == made with input as testing.document([it])
}

_id := "azure.network.waf_enabled"

_message := "the firewall is off (enabled is {value}): set it to true, or leave it out"
