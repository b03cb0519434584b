package policies.azure.keyvault.public_network_access_disabled_test

import data.lib.testing
import data.policies.azure.keyvault.public_network_access_disabled

test_fails_where_the_vault_is_on_the_internet if {
	it := testing.resource("azurerm_key_vault", "shop", {"public_network_access_enabled": true})
	made := {testing.failure(_id, it, ["public_network_access_enabled"], _message)}
	public_network_access_disabled.deny == made with input as testing.document([it])
}

test_fails_where_nobody_takes_the_vault_off_the_internet if {
	it := testing.resource("azurerm_key_vault", "shop", {})
	made := {testing.failure(_id, it, ["public_network_access_enabled"], _message)}
	public_network_access_disabled.deny == made with input as testing.document([it])
}

test_passes_where_the_vault_is_not_on_the_internet if {
	it := testing.resource("azurerm_key_vault", "shop", {"public_network_access_enabled": false})
	public_network_access_disabled.deny == set() with input as testing.document([it])
}

test_passes_where_single_addresses_are_named if {
	it := testing.resource("azurerm_key_vault", "shop", {"network_acls": [{"bypass": "AzureServices", "default_action": "Deny", "ip_rules": ["203.0.113.7"]}]})
	public_network_access_disabled.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_key_vault", "shop", {}), {"public_network_access_enabled": true})
	made := {testing.doubt(_id, it, ["public_network_access_enabled"], _message)}
	public_network_access_disabled.deny == made with input as testing.document([it])
}

_id := "azure.keyvault.public_network_access_disabled"

_message := "public_network_access_enabled is {value} (true where nobody writes it) and no address is named: set it to false"
