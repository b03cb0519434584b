package policies.azure.network.flow_logs_enabled_test

import data.lib.testing
import data.policies.azure.network.flow_logs_enabled

test_fails_where_the_log_is_turned_off if {
	it := testing.resource("azurerm_network_watcher_flow_log", "web", {"retention_policy": [{"enabled": true, "days": 90}], "enabled": false})
	made := {testing.failure(_id, it, ["enabled"], _message)}
	flow_logs_enabled.deny == made with input as testing.document([it])
}

test_passes_where_the_log_is_written if {
	it := testing.resource("azurerm_network_watcher_flow_log", "web", {"retention_policy": [{"enabled": true, "days": 90}], "enabled": true})
	flow_logs_enabled.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_network_watcher_flow_log", "web", {"retention_policy": [{"enabled": true, "days": 90}]}), {"enabled": true})
	made := {testing.doubt(_id, it, ["enabled"], _message)}
	flow_logs_enabled.deny == made with input as testing.document([it])
}

_id := "azure.network.flow_logs_enabled"

_message := "enabled is {value}: set it to true"
