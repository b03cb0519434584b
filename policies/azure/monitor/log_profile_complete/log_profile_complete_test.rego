package policies.azure.monitor.log_profile_complete_test

import data.lib.testing
import data.policies.azure.monitor.log_profile_complete

test_fails_where_actions_are_left_out if {
	it := testing.resource("azurerm_monitor_log_profile", "all", {"categories": ["Delete", "Write"], "retention_policy": [{"enabled": true, "days": 365}]})
	made := {testing.failure(_id, it, ["categories"], _message)}
	log_profile_complete.deny == made with input as testing.document([it])
}

test_passes_where_everything_is_logged if {
	it := testing.resource("azurerm_monitor_log_profile", "all", {"categories": ["Action", "Delete", "Write"], "retention_policy": [{"enabled": true, "days": 365}]})
	log_profile_complete.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_categories_come_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_monitor_log_profile", "all", {"retention_policy": [{"enabled": true, "days": 365}]}), {"categories": true})
	made := {testing.doubt(_id, it, ["categories"], _message)}
	log_profile_complete.deny == made with input as testing.document([it])
}

_id := "azure.monitor.log_profile_complete"

_message := "categories is {value}: name \"Action\", \"Delete\" and \"Write\""
