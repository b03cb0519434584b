package policies.azure.network.firewall_threat_intelligence_test

import data.lib.testing
import data.policies.azure.network.firewall_threat_intelligence

test_fails_where_known_attackers_are_only_logged if {
	it := testing.resource("azurerm_firewall", "hub", {"threat_intel_mode": "Alert"})
	made := {testing.failure(_id, it, ["threat_intel_mode"], _message)}
	firewall_threat_intelligence.deny == made with input as testing.document([it])
}

test_fails_where_nobody_says_what_happens_to_them if {
	it := testing.resource("azurerm_firewall_policy", "hub", {})
	made := {testing.failure(_id, it, ["threat_intelligence_mode"], _message)}
	firewall_threat_intelligence.deny == made with input as testing.document([it])
}

test_passes_where_known_attackers_are_stopped if {
	it := testing.resource("azurerm_firewall", "hub", {"threat_intel_mode": "Deny"})
	other := testing.resource("azurerm_firewall_policy", "hub", {"threat_intelligence_mode": "Deny"})
	firewall_threat_intelligence.deny == set() with input as testing.document([it, other])
}

test_passes_where_a_policy_decides if {
	it := testing.resource("azurerm_firewall", "hub", {"firewall_policy_id": "/subscriptions/1b3a/resourceGroups/acme/providers/Microsoft.Network/firewallPolicies/hub"})
	firewall_threat_intelligence.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_mode_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_firewall_policy", "hub", {}), {"threat_intelligence_mode": true})
	made := {testing.doubt(_id, it, ["threat_intelligence_mode"], _message)}
	firewall_threat_intelligence.deny == made with input as testing.document([it])
}

_id := "azure.network.firewall_threat_intelligence"

_message := "traffic with known attackers is not stopped (the mode is {value}; \"Alert\" where nobody writes it): set it to \"Deny\""
