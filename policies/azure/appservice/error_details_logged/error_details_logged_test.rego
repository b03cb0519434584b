package policies.azure.appservice.error_details_logged_test

import data.lib.testing
import data.policies.azure.appservice.error_details_logged

test_fails_where_details_are_thrown_away if {
	it := testing.resource("azurerm_linux_web_app", "shop", {"logs": [{"detailed_error_messages": false}]})
	made := {testing.failure(_id, it, ["logs", 0, "detailed_error_messages"], _message)}
	error_details_logged.deny == made with input as testing.document([it])
}

test_fails_where_nothing_is_logged if {
	it := testing.resource("azurerm_linux_web_app", "shop", {})
	made := {testing.failure(_id, it, ["logs", 0, "detailed_error_messages"], _message)}
	error_details_logged.deny == made with input as testing.document([it])
}

test_fails_where_an_older_kind_of_app_logs_nothing if {
	it := testing.resource("azurerm_app_service", "shop", {})
	made := {testing.failure(_id, it, ["logs", 0, "detailed_error_messages_enabled"], _message)}
	error_details_logged.deny == made with input as testing.document([it])
}

test_passes_where_details_are_kept if {
	it := testing.resource("azurerm_linux_web_app", "shop", {"logs": [{"detailed_error_messages": true}]})
	other := testing.resource("azurerm_app_service", "shop", {"logs": [{"detailed_error_messages_enabled": true}]})
	error_details_logged.deny == set() with input as testing.document([it, other])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_windows_web_app", "shop", {"logs": [{}]}), {"logs": [{"detailed_error_messages": true}]})
	made := {testing.doubt(_id, it, ["logs", 0, "detailed_error_messages"], _message)}
	error_details_logged.deny == made with input as testing.document([it])
}

_id := "azure.appservice.error_details_logged"

_message := "details of errors are not kept ({value}; false where nobody writes it): set it to true"
