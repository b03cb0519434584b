package policies.azure.redis.public_network_access_disabled_test

import data.lib.testing
import data.policies.azure.redis.public_network_access_disabled

test_fails_where_the_cache_is_on_the_internet if {
	it := testing.resource("azurerm_redis_cache", "cache", {"public_network_access_enabled": true})
	made := {testing.failure(_id, it, ["public_network_access_enabled"], _message)}
	public_network_access_disabled.deny == made with input as testing.document([it])
}

test_fails_where_nobody_takes_the_cache_off_the_internet if {
	it := testing.resource("azurerm_redis_cache", "cache", {})
	made := {testing.failure(_id, it, ["public_network_access_enabled"], _message)}
	public_network_access_disabled.deny == made with input as testing.document([it])
}

test_passes_where_the_cache_is_not_on_the_internet if {
	it := testing.resource("azurerm_redis_cache", "cache", {"public_network_access_enabled": false})
	public_network_access_disabled.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_redis_cache", "cache", {}), {"public_network_access_enabled": true})
	made := {testing.doubt(_id, it, ["public_network_access_enabled"], _message)}
	public_network_access_disabled.deny == made with input as testing.document([it])
}

test_passes_where_the_cache_has_a_subnet_of_its_own if {
	it := testing.resource("azurerm_redis_cache", "cache", {"family": "P", "sku_name": "Premium", "subnet_id": "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/acme/providers/Microsoft.Network/virtualNetworks/acme/subnets/cache"})
	public_network_access_disabled.deny == set() with input as testing.document([it])
}

_id := "azure.redis.public_network_access_disabled"

_message := "public_network_access_enabled is {value} (true where nobody writes it): set it to false and use a private endpoint"
