package policies.azure.network.gateway_waf_test

import data.lib.testing
import data.policies.azure.network.gateway_waf

test_fails_where_the_gateway_has_no_firewall if {
	it := testing.resource("azurerm_application_gateway", "shop", {})
	made := {testing.failure(_id, it, ["firewall_policy_id"], _message)}
	gateway_waf.deny == made with input as testing.document([it])
}

test_passes_where_the_gateway_has_a_policy if {
	it := testing.resource("azurerm_application_gateway", "shop", {"firewall_policy_id": "/subscriptions/1b3a/resourceGroups/acme/providers/Microsoft.Network/applicationGatewayWebApplicationFirewallPolicies/shop"})
	gateway_waf.deny == set() with input as testing.document([it])
}

test_passes_where_the_gateway_has_a_configuration_of_its_own if {
	it := testing.resource("azurerm_application_gateway", "shop", {"waf_configuration": [{"enabled": true, "firewall_mode": "Prevention", "rule_set_version": "3.2"}]})
	gateway_waf.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_policy_is_given_at_apply if {
	it := testing.unknown(testing.resource("azurerm_application_gateway", "shop", {}), {"firewall_policy_id": true})
	made := {testing.doubt(_id, it, ["firewall_policy_id"], _message)}
	gateway_waf.deny == made with input as testing.document([it])
}

_id := "azure.network.gateway_waf"

_message := "no firewall that is turned on stands before the application (firewall_policy_id is {value}): name a policy"
