package policies.azure.kubernetes.automatic_upgrade_test

import data.lib.testing
import data.policies.azure.kubernetes.automatic_upgrade

test_fails_where_nobody_chooses_a_channel if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {})
	made := {testing.failure(_id, it, ["automatic_upgrade_channel"], _message)}
	automatic_upgrade.deny == made with input as testing.document([it])
}

test_fails_where_the_channel_is_none if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {"automatic_upgrade_channel": "none"})
	made := {testing.failure(_id, it, ["automatic_upgrade_channel"], _message)}
	automatic_upgrade.deny == made with input as testing.document([it])
}

test_passes_where_patches_arrive_by_themselves if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {"automatic_upgrade_channel": "patch"})
	automatic_upgrade.deny == set() with input as testing.document([it])
}

test_passes_where_patches_arrive_by_the_former_name if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {"automatic_channel_upgrade": "stable"})
	automatic_upgrade.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_channel_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_kubernetes_cluster", "apps", {}), {"automatic_upgrade_channel": true})
	made := {testing.doubt(_id, it, ["automatic_upgrade_channel"], _message)}
	automatic_upgrade.deny == made with input as testing.document([it])
}

_id := "azure.kubernetes.automatic_upgrade"

_message := "automatic_upgrade_channel is {value}: choose \"patch\" or \"stable\""
