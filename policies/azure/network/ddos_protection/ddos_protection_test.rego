package policies.azure.network.ddos_protection_test

import data.lib.testing
import data.policies.azure.network.ddos_protection

test_fails_where_the_plan_is_turned_off if {
	it := testing.resource("azurerm_virtual_network", "hub", {"ddos_protection_plan": [{"enable": false}]})
	made := {testing.failure(_id, it, ["ddos_protection_plan", 0, "enable"], _message)}
	ddos_protection.deny == made with input as testing.document([it])
}

test_fails_where_there_is_no_plan if {
	it := testing.resource("azurerm_virtual_network", "hub", {})
	made := {testing.failure(_id, it, ["ddos_protection_plan", 0, "enable"], _message)}
	ddos_protection.deny == made with input as testing.document([it])
}

test_passes_where_there_is_a_plan if {
	it := testing.resource("azurerm_virtual_network", "hub", {"ddos_protection_plan": [{"enable": true}]})
	ddos_protection.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_virtual_network", "hub", {"ddos_protection_plan": [{}]}), {"ddos_protection_plan": [{"enable": true}]})
	made := {testing.doubt(_id, it, ["ddos_protection_plan", 0, "enable"], _message)}
	ddos_protection.deny == made with input as testing.document([it])
}

_id := "azure.network.ddos_protection"

_message := "the network has no plan against floods (enable is {value}): add ddos_protection_plan"
