package policies.azure.automation.variables_encrypted_test

import data.lib.testing
import data.policies.azure.automation.variables_encrypted

test_fails_where_the_variable_is_plain if {
	every type in _types {
		it := testing.resource(type, "login", {"encrypted": false})
		made := {testing.failure(_id, it, ["encrypted"], _message)}
		variables_encrypted.deny == made with input as testing.document([it])
	}
}

test_fails_where_nobody_asks_for_encryption if {
	every type in _types {
		it := testing.resource(type, "login", {})
		made := {testing.failure(_id, it, ["encrypted"], _message)}
		variables_encrypted.deny == made with input as testing.document([it])
	}
}

test_passes_where_the_variable_is_encrypted if {
	every type in _types {
		it := testing.resource(type, "login", {"encrypted": true})
		variables_encrypted.deny == set() with input as testing.document([it])
	}
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	every type in _types {
		it := testing.unknown(testing.resource(type, "login", {}), {"encrypted": true})
		made := {testing.doubt(_id, it, ["encrypted"], _message)}
		variables_encrypted.deny == made with input as testing.document([it])
	}
}

_id := "azure.automation.variables_encrypted"

_message := "encrypted is {value} (false where nobody writes it): set it to true"

_types := {"azurerm_automation_variable_bool", "azurerm_automation_variable_datetime", "azurerm_automation_variable_int", "azurerm_automation_variable_string"}
