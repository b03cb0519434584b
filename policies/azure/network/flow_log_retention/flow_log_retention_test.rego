package policies.azure.network.flow_log_retention_test

import data.lib.testing
import data.policies.azure.network.flow_log_retention

test_fails_where_logs_are_kept_for_a_week if {
	it := testing.resource("azurerm_network_watcher_flow_log", "web", {"enabled": true, "retention_policy": [{"enabled": true, "days": 7}]})
	made := {testing.failure(_id, it, ["retention_policy", 0, "days"], _message)}
	flow_log_retention.deny == made with input as testing.document([it])
}

test_fails_where_the_policy_is_off if {
	it := testing.resource("azurerm_network_watcher_flow_log", "web", {"enabled": true, "retention_policy": [{"enabled": false, "days": 90}]})
	made := {testing.failure(_id, it, ["retention_policy", 0, "days"], _message)}
	flow_log_retention.deny == made with input as testing.document([it])
}

test_passes_where_logs_are_kept_for_a_quarter if {
	it := testing.resource("azurerm_network_watcher_flow_log", "web", {"enabled": true, "retention_policy": [{"enabled": true, "days": 90}]})
	flow_log_retention.deny == set() with input as testing.document([it])
}

test_passes_where_logs_are_kept_for_ever if {
	it := testing.resource("azurerm_network_watcher_flow_log", "web", {"enabled": true, "retention_policy": [{"enabled": true, "days": 0}]})
	flow_log_retention.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_days_come_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_network_watcher_flow_log", "web", {"enabled": true, "retention_policy": [{"enabled": true}]}), {"retention_policy": [{"days": true}]})
	made := {testing.doubt(_id, it, ["retention_policy", 0, "days"], _message)}
	flow_log_retention.deny == made with input as testing.document([it])
}

_id := "azure.network.flow_log_retention"

_message := "flow logs are kept for {value} days, or the policy is off: enable it with 90 days or more"
