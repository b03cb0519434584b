package policies.azure.defender.plan_servers_test

import data.lib.testing
import data.policies.azure.defender.plan_servers

test_fails_where_the_plan_is_free if {
	it := testing.resource("azurerm_security_center_subscription_pricing", "plan", {"resource_type": "VirtualMachines", "tier": "Free"})
	made := {testing.failure(_id, it, ["tier"], _message)}
	plan_servers.deny == made with input as testing.document([it])
}

test_fails_where_the_plan_that_is_meant_where_nobody_names_one_is_free if {
	it := testing.resource("azurerm_security_center_subscription_pricing", "plan", {"tier": "Free"})
	made := {testing.failure(_id, it, ["tier"], _message)}
	plan_servers.deny == made with input as testing.document([it])
}

test_passes_where_the_plan_is_paid_for if {
	it := testing.resource("azurerm_security_center_subscription_pricing", "plan", {"resource_type": "VirtualMachines", "tier": "Standard"})
	plan_servers.deny == set() with input as testing.document([it])
}

test_passes_where_another_plan_is_free if {
	it := testing.resource("azurerm_security_center_subscription_pricing", "plan", {"resource_type": "Dns", "tier": "Free"})
	plan_servers.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_tier_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_security_center_subscription_pricing", "plan", {"resource_type": "VirtualMachines"}), {"tier": true})
	made := {testing.doubt(_id, it, ["tier"], _message)}
	plan_servers.deny == made with input as testing.document([it])
}

_id := "azure.defender.plan_servers"

_message := "the plan for servers is {value}: set tier to \"Standard\""
