package policies.azure.messaging.minimum_tls_test

import data.lib.testing
import data.policies.azure.messaging.minimum_tls

test_fails_where_tls_1_0_is_enough if {
	every type in _types {
		it := testing.resource(type, "orders", {"minimum_tls_version": "1.0"})
		made := {testing.failure(_id, it, ["minimum_tls_version"], _message)}
		minimum_tls.deny == made with input as testing.document([it])
	}
}

test_passes_where_the_default_holds if {
	every type in _types {
		it := testing.resource(type, "orders", {})
		minimum_tls.deny == set() with input as testing.document([it])
	}
}

test_passes_where_tls_1_2_is_asked_for if {
	every type in _types {
		it := testing.resource(type, "orders", {"minimum_tls_version": "1.2"})
		minimum_tls.deny == set() with input as testing.document([it])
	}
}

test_undetermined_where_the_version_comes_from_another_resource if {
	every type in _types {
		it := testing.unknown(testing.resource(type, "orders", {}), {"minimum_tls_version": true})
		made := {testing.doubt(_id, it, ["minimum_tls_version"], _message)}
		minimum_tls.deny == made with input as testing.document([it])
	}
}

_id := "azure.messaging.minimum_tls"

_message := "minimum_tls_version is {value}: set it to \"1.2\""

_types := {"azurerm_eventhub_namespace", "azurerm_servicebus_namespace"}
