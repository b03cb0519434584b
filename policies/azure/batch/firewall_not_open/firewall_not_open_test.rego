package policies.azure.batch.firewall_not_open_test

import data.lib.testing
import data.policies.azure.batch.firewall_not_open

test_fails_where_every_network_may_try_the_account if {
	it := testing.resource("azurerm_batch_account", "jobs", {"network_profile": [{"account_access": [{"default_action": "Allow"}]}]})
	made := {testing.failure(_id, it, ["network_profile", 0, "account_access", 0, "default_action"], _message)}
	firewall_not_open.deny == made with input as testing.document([it])
}

test_passes_where_only_named_networks_may if {
	it := testing.resource("azurerm_batch_account", "jobs", {"network_profile": [{"account_access": [{"default_action": "Deny"}]}]})
	firewall_not_open.deny == set() with input as testing.document([it])
}

test_passes_where_the_account_is_not_on_the_internet if {
	it := testing.resource("azurerm_batch_account", "jobs", {"public_network_access_enabled": false, "network_profile": [{"account_access": [{"default_action": "Allow"}]}]})
	firewall_not_open.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_default_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_batch_account", "jobs", {"network_profile": [{"account_access": [{}]}]}), {"network_profile": [{"account_access": [{"default_action": true}]}]})
	made := {testing.doubt(_id, it, ["network_profile", 0, "account_access", 0, "default_action"], _message)}
	firewall_not_open.deny == made with input as testing.document([it])
}

_id := "azure.batch.firewall_not_open"

_message := "the default for networks is {value}: set it to \"Deny\" and name those that need the account"
