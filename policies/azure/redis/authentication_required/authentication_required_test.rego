package policies.azure.redis.authentication_required_test

import data.lib.testing
import data.policies.azure.redis.authentication_required

test_fails_where_nobody_has_to_show_a_key if {
	it := testing.resource("azurerm_redis_cache", "cache", {"redis_configuration": [{"authentication_enabled": false}]})
	made := {testing.failure(_id, it, ["redis_configuration", 0, "authentication_enabled"], _message)}
	authentication_required.deny == made with input as testing.document([it])
}

test_fails_where_nobody_has_to_show_a_key_by_the_former_name if {
	it := testing.resource("azurerm_redis_cache", "cache", {"redis_configuration": [{"enable_authentication": false}]})
	made := {testing.failure(_id, it, ["redis_configuration", 0, "enable_authentication"], _message)}
	authentication_required.deny == made with input as testing.document([it])
}

test_passes_where_the_default_holds if {
	it := testing.resource("azurerm_redis_cache", "cache", {})
	authentication_required.deny == set() with input as testing.document([it])
}

test_passes_where_a_key_is_asked_for if {
	it := testing.resource("azurerm_redis_cache", "cache", {"redis_configuration": [{"authentication_enabled": true}]})
	authentication_required.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_redis_cache", "cache", {"redis_configuration": [{}]}), {"redis_configuration": [{"authentication_enabled": true}]})
	made := {testing.doubt(_id, it, ["redis_configuration", 0, "authentication_enabled"], _message)}
	authentication_required.deny == made with input as testing.document([it])
}

_id := "azure.redis.authentication_required"

_message := "authentication_enabled is {value}: set it to true, or leave it out"
