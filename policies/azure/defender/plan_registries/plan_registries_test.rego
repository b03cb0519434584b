package policies.azure.defender.plan_registries_test

import data.lib.testing
import data.policies.azure.defender.plan_registries

test_fails_where_the_plan_is_free if {
	it := testing.resource("azurerm_security_center_subscription_pricing", "plan", {"resource_type": "ContainerRegistry", "tier": "Free"})
	made := {testing.failure(_id, it, ["tier"], _message)}
	plan_registries.deny == made with input as testing.document([it])
}

test_passes_where_the_plan_is_paid_for if {
	it := testing.resource("azurerm_security_center_subscription_pricing", "plan", {"resource_type": "ContainerRegistry", "tier": "Standard"})
	plan_registries.deny == set() with input as testing.document([it])
}

test_passes_where_another_plan_is_free if {
	it := testing.resource("azurerm_security_center_subscription_pricing", "plan", {"resource_type": "Dns", "tier": "Free"})
	plan_registries.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_tier_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_security_center_subscription_pricing", "plan", {"resource_type": "ContainerRegistry"}), {"tier": true})
	made := {testing.doubt(_id, it, ["tier"], _message)}
	plan_registries.deny == made with input as testing.document([it])
}

_id := "azure.defender.plan_registries"

_message := "the plan for container registries is {value}: set tier to \"Standard\""
