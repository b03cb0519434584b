package policies.azure.logicapp.https_only_test

import data.lib.testing
import data.policies.azure.logicapp.https_only

test_fails_where_plain_http_is_answered if {
	it := testing.resource("azurerm_logic_app_standard", "orders", {"https_only": false})
	made := {testing.failure(_id, it, ["https_only"], _message)}
	https_only.deny == made with input as testing.document([it])
}

test_fails_where_nobody_asks_for_https if {
	it := testing.resource("azurerm_logic_app_standard", "orders", {})
	made := {testing.failure(_id, it, ["https_only"], _message)}
	https_only.deny == made with input as testing.document([it])
}

test_passes_where_only_https_is_answered if {
	it := testing.resource("azurerm_logic_app_standard", "orders", {"https_only": true})
	https_only.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_logic_app_standard", "orders", {}), {"https_only": true})
	made := {testing.doubt(_id, it, ["https_only"], _message)}
	https_only.deny == made with input as testing.document([it])
}

_id := "azure.logicapp.https_only"

_message := "https_only is {value} (false where nobody writes it): set it to true"
