package policies.azure.storage.trusted_services_admitted_test

import data.lib.testing
import data.policies.azure.storage.trusted_services_admitted

test_fails_where_only_logging_and_metrics_are_admitted if {
	it := testing.resource("azurerm_storage_account", "web", {"network_rules": [{"default_action": "Deny", "bypass": ["Logging", "Metrics"]}]})
	made := {testing.failure(_id, it, ["network_rules", 0, "bypass"], _message)}
	trusted_services_admitted.deny == made with input as testing.document([it])
}

test_fails_where_rules_of_their_own_admit_no_service if {
	it := testing.resource("azurerm_storage_account_network_rules", "web", {"default_action": "Deny", "bypass": ["None"]})
	made := {testing.failure(_id, it, ["bypass"], _message)}
	trusted_services_admitted.deny == made with input as testing.document([it])
}

test_passes_where_trusted_services_are_admitted if {
	it := testing.resource("azurerm_storage_account", "web", {"network_rules": [{"default_action": "Deny", "bypass": ["AzureServices", "Logging"]}]})
	trusted_services_admitted.deny == set() with input as testing.document([it])
}

test_passes_where_the_default_admits_them if {
	it := testing.resource("azurerm_storage_account", "web", {"network_rules": [{"default_action": "Deny"}]})
	trusted_services_admitted.deny == set() with input as testing.document([it])
}

test_passes_where_every_network_is_admitted_anyway if {
	it := testing.resource("azurerm_storage_account", "web", {"network_rules": [{"default_action": "Allow", "bypass": ["None"]}]})
	trusted_services_admitted.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_list_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_storage_account_network_rules", "web", {"default_action": "Deny"}), {"bypass": true})
	made := {testing.doubt(_id, it, ["bypass"], _message)}
	trusted_services_admitted.deny == made with input as testing.document([it])
}

_id := "azure.storage.trusted_services_admitted"

_message := "bypass is {value}: add \"AzureServices\", or leave bypass out"
