package policies.azure.appservice.http_logs_test

import data.lib.testing
import data.policies.azure.appservice.http_logs

test_fails_where_requests_are_not_logged if {
	every type in _types {
		it := testing.resource(type, "shop", {"logs": [{"failed_request_tracing": true}]})
		made := {testing.failure(_id, it, ["logs", 0, "http_logs"], _message)}
		http_logs.deny == made with input as testing.document([it])
	}
}

test_fails_where_nothing_is_logged if {
	it := testing.resource("azurerm_linux_web_app", "shop", {})
	made := {testing.failure(_id, it, ["logs", 0, "http_logs"], _message)}
	http_logs.deny == made with input as testing.document([it])
}

test_passes_where_requests_are_logged if {
	it := testing.resource("azurerm_linux_web_app", "shop", {"logs": [{"http_logs": [{"file_system": [{"retention_in_days": 30, "retention_in_mb": 35}]}]}]})
	http_logs.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_block_is_decided_at_apply if {
	it := testing.unknown(testing.resource("azurerm_linux_web_app", "shop", {}), {"logs": true})
	made := {testing.doubt(_id, it, ["logs", 0, "http_logs"], _message)}
	http_logs.deny == made with input as testing.document([it])
}

_id := "azure.appservice.http_logs"

_message := "requests are not logged: add http_logs to logs"

_types := {"azurerm_app_service", "azurerm_linux_web_app", "azurerm_windows_web_app"}
