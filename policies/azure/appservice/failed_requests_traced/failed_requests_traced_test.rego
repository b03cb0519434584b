package policies.azure.appservice.failed_requests_traced_test

import data.lib.testing
import data.policies.azure.appservice.failed_requests_traced

test_fails_where_failed_requests_leave_no_trace if {
	it := testing.resource("azurerm_linux_web_app", "shop", {"logs": [{"failed_request_tracing": false}]})
	made := {testing.failure(_id, it, ["logs", 0, "failed_request_tracing"], _message)}
	failed_requests_traced.deny == made with input as testing.document([it])
}

test_fails_where_nothing_is_logged if {
	it := testing.resource("azurerm_linux_web_app", "shop", {})
	made := {testing.failure(_id, it, ["logs", 0, "failed_request_tracing"], _message)}
	failed_requests_traced.deny == made with input as testing.document([it])
}

test_fails_where_an_older_kind_of_app_logs_nothing if {
	it := testing.resource("azurerm_app_service", "shop", {})
	made := {testing.failure(_id, it, ["logs", 0, "failed_request_tracing_enabled"], _message)}
	failed_requests_traced.deny == made with input as testing.document([it])
}

test_passes_where_failed_requests_are_traced if {
	it := testing.resource("azurerm_linux_web_app", "shop", {"logs": [{"failed_request_tracing": true}]})
	other := testing.resource("azurerm_app_service", "shop", {"logs": [{"failed_request_tracing_enabled": true}]})
	failed_requests_traced.deny == set() with input as testing.document([it, other])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_windows_web_app", "shop", {"logs": [{}]}), {"logs": [{"failed_request_tracing": true}]})
	made := {testing.doubt(_id, it, ["logs", 0, "failed_request_tracing"], _message)}
	failed_requests_traced.deny == made with input as testing.document([it])
}

_id := "azure.appservice.failed_requests_traced"

_message := "failed requests are not traced ({value}; false where nobody writes it): set it to true"
