package policies.azure.network.waf_prevents_test

import data.lib.testing
import data.policies.azure.network.waf_prevents

test_fails_where_the_policy_of_a_gateway_only_detects if {
	it := testing.resource("azurerm_web_application_firewall_policy", "shop", {"managed_rules": [{"managed_rule_set": [{"type": "Microsoft_DefaultRuleSet", "version": "2.1"}]}], "policy_settings": [{"mode": "Detection"}]})
	made := {testing.failure(_id, it, ["policy_settings", 0, "mode"], _message)}
	waf_prevents.deny == made with input as testing.document([it])
}

test_fails_where_the_policy_of_a_front_door_only_detects if {
	it := testing.resource("azurerm_cdn_frontdoor_firewall_policy", "shop", {"mode": "Detection", "sku_name": "Premium_AzureFrontDoor"})
	made := {testing.failure(_id, it, ["mode"], _message)}
	waf_prevents.deny == made with input as testing.document([it])
}

test_passes_where_attacks_are_stopped if {
	it := testing.resource("azurerm_web_application_firewall_policy", "shop", {"managed_rules": [{"managed_rule_set": [{"type": "Microsoft_DefaultRuleSet", "version": "2.1"}]}], "policy_settings": [{"mode": "Prevention"}]})
	other := testing.resource("azurerm_cdn_frontdoor_firewall_policy", "shop", {"mode": "Prevention", "sku_name": "Premium_AzureFrontDoor"})
	waf_prevents.deny == set() with input as testing.document([it, other])
}

test_undetermined_where_the_mode_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_cdn_frontdoor_firewall_policy", "shop", {"sku_name": "Premium_AzureFrontDoor"}), {"mode": true})
	made := {testing.doubt(_id, it, ["mode"], _message)}
	waf_prevents.deny == made with input as testing.document([it])
}

_id := "azure.network.waf_prevents"

_message := "attacks are let through (mode is {value}): set it to \"Prevention\""
