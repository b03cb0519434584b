package policies.azure.storage.sas_expiry_bounded_test

import data.lib.testing
import data.policies.azure.storage.sas_expiry_bounded

test_fails_where_signatures_may_last_for_ever if {
	it := testing.resource("azurerm_storage_account", "web", {})
	made := {testing.failure(_id, it, ["sas_policy", 0, "expiration_period"], _message)}
	sas_expiry_bounded.deny == made with input as testing.document([it])
}

test_fails_where_the_period_is_empty if {
	it := testing.resource("azurerm_storage_account", "web", {"sas_policy": [{"expiration_period": ""}]})
	made := {testing.failure(_id, it, ["sas_policy", 0, "expiration_period"], _message)}
	sas_expiry_bounded.deny == made with input as testing.document([it])
}

test_passes_where_signatures_last_for_a_day_at_most if {
	it := testing.resource("azurerm_storage_account", "web", {"sas_policy": [{"expiration_period": "1.00:00:00"}]})
	sas_expiry_bounded.deny == set() with input as testing.document([it])
}

test_passes_where_there_are_no_signatures_by_shared_key if {
	it := testing.resource("azurerm_storage_account", "web", {"shared_access_key_enabled": false})
	sas_expiry_bounded.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_period_is_given_at_apply if {
	it := testing.unknown(testing.resource("azurerm_storage_account", "web", {"sas_policy": [{}]}), {"sas_policy": [{"expiration_period": true}]})
	made := {testing.doubt(_id, it, ["sas_policy", 0, "expiration_period"], _message)}
	sas_expiry_bounded.deny == made with input as testing.document([it])
}

_id := "azure.storage.sas_expiry_bounded"

_message := "the longest lifetime of signatures is {value}: set expiration_period in sas_policy"
