package policies.azure.storage.queue_logging_test

import data.lib.testing
import data.policies.azure.storage.queue_logging

test_fails_where_reading_is_not_logged if {
	it := testing.resource("azurerm_storage_account_queue_properties", "web", {"logging": [{"version": "1.0", "delete": true, "read": false, "write": true}]})
	made := {testing.failure(_id, it, ["logging"], _message)}
	queue_logging.deny == made with input as testing.document([it])
}

test_fails_where_the_account_logs_nothing if {
	it := testing.resource("azurerm_storage_account", "web", {"queue_properties": [{"hour_metrics": [{"version": "1.0", "enabled": true}]}]})
	made := {testing.failure(_id, it, ["queue_properties", 0, "logging"], _message)}
	queue_logging.deny == made with input as testing.document([it])
}

test_passes_where_everything_is_logged if {
	it := testing.resource("azurerm_storage_account", "web", {"queue_properties": [{"logging": [{"version": "1.0", "delete": true, "read": true, "write": true}]}]})
	queue_logging.deny == set() with input as testing.document([it])
}

test_passes_where_the_account_has_nothing_to_do_with_queues if {
	it := testing.resource("azurerm_storage_account", "web", {})
	queue_logging.deny == set() with input as testing.document([it])
}

test_undetermined_where_writing_is_decided_elsewhere if {
	it := testing.unknown(testing.resource("azurerm_storage_account_queue_properties", "web", {"logging": [{"version": "1.0", "delete": true, "read": true}]}), {"logging": [{"write": true}]})
	made := {testing.doubt(_id, it, ["logging"], _message)}
	queue_logging.deny == made with input as testing.document([it])
}

_id := "azure.storage.queue_logging"

_message := "requests to queues are not all logged: set delete, read and write in logging to true"
