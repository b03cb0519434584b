package policies.azure.storage.sync_private_test

import data.lib.testing
import data.policies.azure.storage.sync_private

test_fails_where_all_traffic_is_allowed if {
	it := testing.resource("azurerm_storage_sync", "files", {"incoming_traffic_policy": "AllowAllTraffic"})
	made := {testing.failure(_id, it, ["incoming_traffic_policy"], _message)}
	sync_private.deny == made with input as testing.document([it])
}

test_fails_where_nobody_narrows_the_traffic if {
	it := testing.resource("azurerm_storage_sync", "files", {})
	made := {testing.failure(_id, it, ["incoming_traffic_policy"], _message)}
	sync_private.deny == made with input as testing.document([it])
}

test_passes_where_only_virtual_networks_are_answered if {
	it := testing.resource("azurerm_storage_sync", "files", {"incoming_traffic_policy": "AllowVirtualNetworksOnly"})
	sync_private.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_policy_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_storage_sync", "files", {}), {"incoming_traffic_policy": true})
	made := {testing.doubt(_id, it, ["incoming_traffic_policy"], _message)}
	sync_private.deny == made with input as testing.document([it])
}

_id := "azure.storage.sync_private"

_message := "incoming_traffic_policy is {value} (\"AllowAllTraffic\" where nobody writes it): set it to \"AllowVirtualNetworksOnly\""
