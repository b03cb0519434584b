package policies.azure.kubernetes.uptime_promised_test

import data.lib.testing
import data.policies.azure.kubernetes.uptime_promised

test_fails_where_the_tier_is_free if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {"sku_tier": "Free"})
	made := {testing.failure(_id, it, ["sku_tier"], _message)}
	uptime_promised.deny == made with input as testing.document([it])
}

test_fails_where_nobody_chooses_a_tier if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {})
	made := {testing.failure(_id, it, ["sku_tier"], _message)}
	uptime_promised.deny == made with input as testing.document([it])
}

test_passes_where_the_tier_has_a_promised_uptime if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {"sku_tier": "Standard"})
	uptime_promised.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_tier_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_kubernetes_cluster", "apps", {}), {"sku_tier": true})
	made := {testing.doubt(_id, it, ["sku_tier"], _message)}
	uptime_promised.deny == made with input as testing.document([it])
}

_id := "azure.kubernetes.uptime_promised"

_message := "sku_tier is {value} (\"Free\" where nobody writes it): choose \"Standard\" or \"Premium\""
