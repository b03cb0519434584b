package policies.azure.redis.minimum_tls_test

import data.lib.testing
import data.policies.azure.redis.minimum_tls

test_fails_where_tls_1_0_is_enough if {
	it := testing.resource("azurerm_redis_cache", "cache", {"minimum_tls_version": "1.0"})
	made := {testing.failure(_id, it, ["minimum_tls_version"], _message)}
	minimum_tls.deny == made with input as testing.document([it])
}

test_fails_where_nobody_says_which_version if {
	it := testing.resource("azurerm_redis_cache", "cache", {})
	made := {testing.failure(_id, it, ["minimum_tls_version"], _message)}
	minimum_tls.deny == made with input as testing.document([it])
}

test_passes_where_tls_1_2_is_asked_for if {
	it := testing.resource("azurerm_redis_cache", "cache", {"minimum_tls_version": "1.2"})
	minimum_tls.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_version_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_redis_cache", "cache", {}), {"minimum_tls_version": true})
	made := {testing.doubt(_id, it, ["minimum_tls_version"], _message)}
	minimum_tls.deny == made with input as testing.document([it])
}

_id := "azure.redis.minimum_tls"

_message := "minimum_tls_version is {value} (\"1.0\" where nobody writes it): set it to \"1.2\""
