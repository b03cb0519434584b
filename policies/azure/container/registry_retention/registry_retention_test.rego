package policies.azure.container.registry_retention_test

import data.lib.testing
import data.policies.azure.container.registry_retention

test_fails_where_untagged_images_are_kept if {
	it := testing.resource("azurerm_container_registry", "images", {})
	made := {testing.failure(_id, it, ["retention_policy_in_days"], _message)}
	registry_retention.deny == made with input as testing.document([it])
}

test_passes_where_untagged_images_go_after_a_month if {
	it := testing.resource("azurerm_container_registry", "images", {"retention_policy_in_days": 30})
	registry_retention.deny == set() with input as testing.document([it])
}

test_passes_where_untagged_images_go_by_the_former_block if {
	it := testing.resource("azurerm_container_registry", "images", {"retention_policy": [{"enabled": true, "days": 7}]})
	registry_retention.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_days_are_given_at_apply if {
	it := testing.unknown(testing.resource("azurerm_container_registry", "images", {}), {"retention_policy_in_days": true})
	made := {testing.doubt(_id, it, ["retention_policy_in_days"], _message)}
	registry_retention.deny == made with input as testing.document([it])
}

_id := "azure.container.registry_retention"

_message := "untagged images are kept for ever (retention_policy_in_days is {value}): set it"
