package policies.azure.network.firewall_has_policy_test

import data.lib.testing
import data.policies.azure.network.firewall_has_policy

test_fails_where_the_firewall_has_no_policy if {
	it := testing.resource("azurerm_firewall", "hub", {})
	made := {testing.failure(_id, it, ["firewall_policy_id"], _message)}
	firewall_has_policy.deny == made with input as testing.document([it])
}

test_passes_where_the_firewall_has_a_policy if {
	it := testing.resource("azurerm_firewall", "hub", {"firewall_policy_id": "/subscriptions/1b3a/resourceGroups/acme/providers/Microsoft.Network/firewallPolicies/hub"})
	firewall_has_policy.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_policy_is_given_at_apply if {
	it := testing.unknown(testing.resource("azurerm_firewall", "hub", {}), {"firewall_policy_id": true})
	made := {testing.doubt(_id, it, ["firewall_policy_id"], _message)}
	firewall_has_policy.deny == made with input as testing.document([it])
}

_id := "azure.network.firewall_has_policy"

_message := "firewall_policy_id is {value}: name a policy"
