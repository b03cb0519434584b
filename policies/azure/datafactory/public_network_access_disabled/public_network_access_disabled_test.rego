package policies.azure.datafactory.public_network_access_disabled_test

import data.lib.testing
import data.policies.azure.datafactory.public_network_access_disabled

test_fails_where_strangers_may_connect if {
	it := testing.resource("azurerm_data_factory", "shop", {"public_network_enabled": true})
	made := {testing.failure(_id, it, ["public_network_enabled"], _message)}
	public_network_access_disabled.deny == made with input as testing.document([it])
}

test_fails_where_nobody_keeps_strangers_out if {
	it := testing.resource("azurerm_data_factory", "shop", {})
	made := {testing.failure(_id, it, ["public_network_enabled"], _message)}
	public_network_access_disabled.deny == made with input as testing.document([it])
}

test_passes_where_strangers_are_kept_out if {
	it := testing.resource("azurerm_data_factory", "shop", {"public_network_enabled": false})
	public_network_access_disabled.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_data_factory", "shop", {}), {"public_network_enabled": true})
	made := {testing.doubt(_id, it, ["public_network_enabled"], _message)}
	public_network_access_disabled.deny == made with input as testing.document([it])
}

_id := "azure.datafactory.public_network_access_disabled"

_message := "public_network_enabled is {value} (true where nobody writes it): set it to false and use a private endpoint"
