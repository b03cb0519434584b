package policies.azure.compute.extensions_refused_test

import data.lib.testing
import data.policies.azure.compute.extensions_refused

test_fails_where_extensions_are_taken if {
	every type in _types {
		it := testing.resource(type, "web", {"allow_extension_operations": true})
		made := {testing.failure(_id, it, ["allow_extension_operations"], _message)}
		extensions_refused.deny == made with input as testing.document([it])
	}
}

test_fails_where_nobody_refuses_extensions if {
	every type in _types {
		it := testing.resource(type, "web", {})
		made := {testing.failure(_id, it, ["allow_extension_operations"], _message)}
		extensions_refused.deny == made with input as testing.document([it])
	}
}

test_passes_where_no_extensions_are_taken if {
	every type in _types {
		it := testing.resource(type, "web", {"allow_extension_operations": false})
		extensions_refused.deny == set() with input as testing.document([it])
	}
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	every type in _types {
		it := testing.unknown(testing.resource(type, "web", {}), {"allow_extension_operations": true})
		made := {testing.doubt(_id, it, ["allow_extension_operations"], _message)}
		extensions_refused.deny == made with input as testing.document([it])
	}
}

_id := "azure.compute.extensions_refused"

_message := "allow_extension_operations is {value} (true where nobody writes it): set it to false"

_types := {"azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine"}
