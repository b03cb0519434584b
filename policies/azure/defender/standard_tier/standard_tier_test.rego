package policies.azure.defender.standard_tier_test

import data.lib.testing
import data.policies.azure.defender.standard_tier

test_fails_where_the_plan_is_free if {
	it := testing.resource("azurerm_security_center_subscription_pricing", "storage", {"resource_type": "StorageAccounts", "tier": "Free"})
	made := {testing.failure(_id, it, ["tier"], _message)}
	standard_tier.deny == made with input as testing.document([it])
}

test_passes_where_the_plan_is_paid_for if {
	it := testing.resource("azurerm_security_center_subscription_pricing", "storage", {"resource_type": "StorageAccounts", "tier": "Standard"})
	standard_tier.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_tier_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_security_center_subscription_pricing", "storage", {"resource_type": "StorageAccounts"}), {"tier": true})
	made := {testing.doubt(_id, it, ["tier"], _message)}
	standard_tier.deny == made with input as testing.document([it])
}

_id := "azure.defender.standard_tier"

_message := "tier is {value}: set it to \"Standard\""
