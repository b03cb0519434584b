package policies.azure.keyvault.firewall_test

import data.lib.testing
import data.policies.azure.keyvault.firewall

test_fails_where_every_network_may_try_the_vault if {
	it := testing.resource("azurerm_key_vault", "shop", {"network_acls": [{"bypass": "AzureServices", "default_action": "Allow"}]})
	made := {testing.failure(_id, it, ["network_acls", 0, "default_action"], _message)}
	firewall.deny == made with input as testing.document([it])
}

test_fails_where_there_are_no_rules_for_networks if {
	it := testing.resource("azurerm_key_vault", "shop", {})
	made := {testing.failure(_id, it, ["network_acls", 0, "default_action"], _message)}
	firewall.deny == made with input as testing.document([it])
}

test_passes_where_only_one_address_may_try_the_vault if {
	it := testing.resource("azurerm_key_vault", "shop", {"network_acls": [{"bypass": "AzureServices", "default_action": "Deny", "ip_rules": ["203.0.113.7"]}]})
	firewall.deny == set() with input as testing.document([it])
}

test_passes_where_the_vault_is_not_on_the_internet if {
	it := testing.resource("azurerm_key_vault", "shop", {"public_network_access_enabled": false})
	firewall.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_default_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_key_vault", "shop", {"network_acls": [{"bypass": "AzureServices"}]}), {"network_acls": [{"default_action": true}]})
	made := {testing.doubt(_id, it, ["network_acls", 0, "default_action"], _message)}
	firewall.deny == made with input as testing.document([it])
}

_id := "azure.keyvault.firewall"

_message := "the default for networks is {value} (\"Allow\" where nobody writes it): add network_acls with default_action \"Deny\""
