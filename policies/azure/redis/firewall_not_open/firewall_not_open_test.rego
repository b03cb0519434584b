package policies.azure.redis.firewall_not_open_test

import data.lib.testing
import data.policies.azure.redis.firewall_not_open

test_fails_where_every_address_is_admitted if {
	it := testing.resource("azurerm_redis_firewall_rule", "everybody", {"start_ip": "0.0.0.0", "end_ip": "255.255.255.255"})
	made := {testing.failure(_id, it, ["end_ip"], _message)}
	firewall_not_open.deny == made with input as testing.document([it])
}

test_passes_where_one_address_is_admitted if {
	it := testing.resource("azurerm_redis_firewall_rule", "office", {"start_ip": "203.0.113.7", "end_ip": "203.0.113.7"})
	firewall_not_open.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_address_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_redis_firewall_rule", "office", {"start_ip": "0.0.0.0"}), {"end_ip": true})
	made := {testing.doubt(_id, it, ["end_ip"], _message)}
	firewall_not_open.deny == made with input as testing.document([it])
}

_id := "azure.redis.firewall_not_open"

_message := "the range up to {value} holds more than 16 million addresses: narrow it to those that need the cache"
