package policies.azure.container.registry_anonymous_pull_disabled_test

import data.lib.testing
import data.policies.azure.container.registry_anonymous_pull_disabled

test_fails_where_everybody_may_pull if {
	it := testing.resource("azurerm_container_registry", "images", {"anonymous_pull_enabled": true})
	made := {testing.failure(_id, it, ["anonymous_pull_enabled"], _message)}
	registry_anonymous_pull_disabled.deny == made with input as testing.document([it])
}

test_passes_where_the_default_holds if {
	it := testing.resource("azurerm_container_registry", "images", {})
	registry_anonymous_pull_disabled.deny == set() with input as testing.document([it])
}

test_passes_where_readers_sign_in if {
	it := testing.resource("azurerm_container_registry", "images", {"anonymous_pull_enabled": false})
	registry_anonymous_pull_disabled.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_container_registry", "images", {}), {"anonymous_pull_enabled": true})
	made := {testing.doubt(_id, it, ["anonymous_pull_enabled"], _message)}
	registry_anonymous_pull_disabled.deny == made with input as testing.document([it])
}

_id := "azure.container.registry_anonymous_pull_disabled"

_message := "anonymous_pull_enabled is {value}: set it to false"
