package policies.azure.sql.postgresql_log_disconnections_test

import data.lib.testing
import data.policies.azure.sql.postgresql_log_disconnections

test_fails_where_the_parameter_is_off if {
	every type in _types {
		it := testing.resource(type, "log", {"name": "log_disconnections", "value": "OFF"})
		made := {testing.failure(_id, it, ["value"], _message)}
		postgresql_log_disconnections.deny == made with input as testing.document([it])
	}
}

test_passes_where_the_parameter_is_on if {
	every type in _types {
		it := testing.resource(type, "log", {"name": "log_disconnections", "value": "on"})
		postgresql_log_disconnections.deny == set() with input as testing.document([it])
	}
}

test_passes_where_another_parameter_is_off if {
	it := testing.resource("azurerm_postgresql_flexible_server_configuration", "log", {"name": "pgaudit.log_catalog", "value": "OFF"})
	postgresql_log_disconnections.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_value_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_postgresql_configuration", "log", {"name": "log_disconnections"}), {"value": true})
	made := {testing.doubt(_id, it, ["value"], _message)}
	postgresql_log_disconnections.deny == made with input as testing.document([it])
}

_id := "azure.sql.postgresql_log_disconnections"

_message := "log_disconnections is {value}: set it to \"ON\""

_types := {"azurerm_postgresql_configuration", "azurerm_postgresql_flexible_server_configuration"}
