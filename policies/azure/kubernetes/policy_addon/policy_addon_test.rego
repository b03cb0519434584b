package policies.azure.kubernetes.policy_addon_test

import data.lib.testing
import data.policies.azure.kubernetes.policy_addon

test_fails_where_the_add_on_is_off if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {"azure_policy_enabled": false})
	made := {testing.failure(_id, it, ["azure_policy_enabled"], _message)}
	policy_addon.deny == made with input as testing.document([it])
}

test_fails_where_nobody_asks_for_the_add_on if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {})
	made := {testing.failure(_id, it, ["azure_policy_enabled"], _message)}
	policy_addon.deny == made with input as testing.document([it])
}

test_passes_where_the_add_on_is_on if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {"azure_policy_enabled": true})
	policy_addon.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_kubernetes_cluster", "apps", {}), {"azure_policy_enabled": true})
	made := {testing.doubt(_id, it, ["azure_policy_enabled"], _message)}
	policy_addon.deny == made with input as testing.document([it])
}

_id := "azure.kubernetes.policy_addon"

_message := "azure_policy_enabled is {value} (false where nobody writes it): set it to true"
