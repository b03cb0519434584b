package policies.azure.messaging.public_network_access_disabled_test

import data.lib.testing
import data.policies.azure.messaging.public_network_access_disabled

test_fails_where_the_bus_is_on_the_internet if {
	every type in _types {
		it := testing.resource(type, "orders", {"public_network_access_enabled": true})
		made := {testing.failure(_id, it, ["public_network_access_enabled"], _message)}
		public_network_access_disabled.deny == made with input as testing.document([it])
	}
}

test_fails_where_nobody_takes_the_bus_off_the_internet if {
	every type in _types {
		it := testing.resource(type, "orders", {})
		made := {testing.failure(_id, it, ["public_network_access_enabled"], _message)}
		public_network_access_disabled.deny == made with input as testing.document([it])
	}
}

test_passes_where_the_bus_is_not_on_the_internet if {
	every type in _types {
		it := testing.resource(type, "orders", {"public_network_access_enabled": false})
		public_network_access_disabled.deny == set() with input as testing.document([it])
	}
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	every type in _types {
		it := testing.unknown(testing.resource(type, "orders", {}), {"public_network_access_enabled": true})
		made := {testing.doubt(_id, it, ["public_network_access_enabled"], _message)}
		public_network_access_disabled.deny == made with input as testing.document([it])
	}
}

_id := "azure.messaging.public_network_access_disabled"

_message := "public_network_access_enabled is {value} (true where nobody writes it): set it to false and use private endpoints"

_types := {"azurerm_eventgrid_domain", "azurerm_eventgrid_topic", "azurerm_eventhub_namespace", "azurerm_servicebus_namespace"}
