package policies.azure.network.front_door_waf_test

import data.lib.testing
import data.policies.azure.network.front_door_waf

test_fails_where_an_endpoint_has_no_firewall if {
	it := testing.resource("azurerm_frontdoor", "shop", {"frontend_endpoint": [{"name": "shop", "host_name": "acme.azurefd.net"}]})
	made := {testing.failure(_id, it, ["frontend_endpoint", 0, "web_application_firewall_policy_link_id"], _message)}
	front_door_waf.deny == made with input as testing.document([it])
}

test_passes_where_the_endpoint_has_a_firewall if {
	it := testing.resource("azurerm_frontdoor", "shop", {"frontend_endpoint": [{"name": "shop", "host_name": "acme.azurefd.net", "web_application_firewall_policy_link_id": "/subscriptions/1b3a/resourceGroups/acme/providers/Microsoft.Network/frontDoorWebApplicationFirewallPolicies/shop"}]})
	front_door_waf.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_policy_is_given_at_apply if {
	it := testing.unknown(testing.resource("azurerm_frontdoor", "shop", {"frontend_endpoint": [{"name": "shop", "host_name": "acme.azurefd.net"}]}), {"frontend_endpoint": [{"web_application_firewall_policy_link_id": true}]})
	made := {testing.doubt(_id, it, ["frontend_endpoint", 0, "web_application_firewall_policy_link_id"], _message)}
	front_door_waf.deny == made with input as testing.document([it])
}

_id := "azure.network.front_door_waf"

_message := "no firewall stands before this endpoint (web_application_firewall_policy_link_id is {value}): name a policy"
