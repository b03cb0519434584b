package policies.azure.messaging.managed_identity_test

import data.lib.testing
import data.policies.azure.messaging.managed_identity

test_fails_where_there_is_no_identity if {
	every type in _types {
		it := testing.resource(type, "orders", {})
		made := {testing.failure(_id, it, ["identity"], _message)}
		managed_identity.deny == made with input as testing.document([it])
	}
}

test_passes_where_the_platform_gives_an_identity if {
	every type in _types {
		it := testing.resource(type, "orders", {"identity": [{"type": "SystemAssigned"}]})
		managed_identity.deny == set() with input as testing.document([it])
	}
}

test_undetermined_where_the_block_is_decided_at_apply if {
	it := testing.unknown(testing.resource("azurerm_servicebus_namespace", "orders", {}), {"identity": true})
	made := {testing.doubt(_id, it, ["identity"], _message)}
	managed_identity.deny == made with input as testing.document([it])
}

_id := "azure.messaging.managed_identity"

_message := "there is no managed identity: add identity"

_types := {"azurerm_eventgrid_domain", "azurerm_eventgrid_topic", "azurerm_servicebus_namespace"}
