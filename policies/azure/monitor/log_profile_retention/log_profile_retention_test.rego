package policies.azure.monitor.log_profile_retention_test

import data.lib.testing
import data.policies.azure.monitor.log_profile_retention

test_fails_where_the_log_is_kept_for_a_month if {
	it := testing.resource("azurerm_monitor_log_profile", "all", {"categories": ["Action", "Delete", "Write"], "retention_policy": [{"enabled": true, "days": 30}]})
	made := {testing.failure(_id, it, ["retention_policy", 0, "days"], _message)}
	log_profile_retention.deny == made with input as testing.document([it])
}

test_fails_where_the_days_do_not_count if {
	it := testing.resource("azurerm_monitor_log_profile", "all", {"categories": ["Action", "Delete", "Write"], "retention_policy": [{"enabled": false, "days": 365}]})
	made := {testing.failure(_id, it, ["retention_policy", 0, "days"], _message)}
	log_profile_retention.deny == made with input as testing.document([it])
}

test_passes_where_the_log_is_kept_for_a_year if {
	it := testing.resource("azurerm_monitor_log_profile", "all", {"categories": ["Action", "Delete", "Write"], "retention_policy": [{"enabled": true, "days": 365}]})
	log_profile_retention.deny == set() with input as testing.document([it])
}

test_passes_where_the_log_is_kept_for_ever if {
	it := testing.resource("azurerm_monitor_log_profile", "all", {"categories": ["Action", "Delete", "Write"], "retention_policy": [{"enabled": false, "days": 0}]})
	log_profile_retention.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_days_come_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_monitor_log_profile", "all", {"categories": ["Action", "Delete", "Write"], "retention_policy": [{"enabled": true}]}), {"retention_policy": [{"days": true}]})
	made := {testing.doubt(_id, it, ["retention_policy", 0, "days"], _message)}
	log_profile_retention.deny == made with input as testing.document([it])
}

_id := "azure.monitor.log_profile_retention"

_message := "the activity log is kept for {value} days, or not by this policy at all: enable it with 365 or more"
