package policies.azure.network.firewall_intrusion_prevention_test

import data.lib.testing
import data.policies.azure.network.firewall_intrusion_prevention

test_fails_where_intrusions_are_only_logged if {
	it := testing.resource("azurerm_firewall_policy", "hub", {"intrusion_detection": [{"mode": "Alert"}]})
	made := {testing.failure(_id, it, ["intrusion_detection", 0, "mode"], _message)}
	firewall_intrusion_prevention.deny == made with input as testing.document([it])
}

test_fails_where_nobody_looks_for_intrusions if {
	it := testing.resource("azurerm_firewall_policy", "hub", {})
	made := {testing.failure(_id, it, ["intrusion_detection", 0, "mode"], _message)}
	firewall_intrusion_prevention.deny == made with input as testing.document([it])
}

test_passes_where_intrusions_are_stopped if {
	it := testing.resource("azurerm_firewall_policy", "hub", {"intrusion_detection": [{"mode": "Deny"}]})
	firewall_intrusion_prevention.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_mode_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_firewall_policy", "hub", {"intrusion_detection": [{}]}), {"intrusion_detection": [{"mode": true}]})
	made := {testing.doubt(_id, it, ["intrusion_detection", 0, "mode"], _message)}
	firewall_intrusion_prevention.deny == made with input as testing.document([it])
}

_id := "azure.network.firewall_intrusion_prevention"

_message := "intrusions are not stopped (mode is {value}): set it to \"Deny\""
