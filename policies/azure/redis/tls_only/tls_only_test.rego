package policies.azure.redis.tls_only_test

import data.lib.testing
import data.policies.azure.redis.tls_only

test_fails_where_the_plain_port_is_open if {
	it := testing.resource("azurerm_redis_cache", "cache", {"non_ssl_port_enabled": true})
	made := {testing.failure(_id, it, ["non_ssl_port_enabled"], _message)}
	tls_only.deny == made with input as testing.document([it])
}

test_fails_where_the_plain_port_is_open_by_the_former_name if {
	it := testing.resource("azurerm_redis_cache", "cache", {"enable_non_ssl_port": true})
	made := {testing.failure(_id, it, ["enable_non_ssl_port"], _message)}
	tls_only.deny == made with input as testing.document([it])
}

test_passes_where_the_plain_port_is_closed if {
	it := testing.resource("azurerm_redis_cache", "cache", {"non_ssl_port_enabled": false})
	tls_only.deny == set() with input as testing.document([it])
}

test_passes_where_the_default_holds if {
	it := testing.resource("azurerm_redis_cache", "cache", {})
	tls_only.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_redis_cache", "cache", {}), {"non_ssl_port_enabled": true})
	made := {testing.doubt(_id, it, ["non_ssl_port_enabled"], _message)}
	tls_only.deny == made with input as testing.document([it])
}

_id := "azure.redis.tls_only"

_message := "the port without TLS is open (non_ssl_port_enabled is {value}): set it to false"
