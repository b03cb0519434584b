package policies.azure.cosmosdb.key_metadata_writes_disabled_test

import data.lib.testing
import data.policies.azure.cosmosdb.key_metadata_writes_disabled

test_fails_where_keys_may_change_the_structure if {
	it := testing.resource("azurerm_cosmosdb_account", "shop", {"access_key_metadata_writes_enabled": true})
	made := {testing.failure(_id, it, ["access_key_metadata_writes_enabled"], _message)}
	key_metadata_writes_disabled.deny == made with input as testing.document([it])
}

test_fails_where_nobody_keeps_keys_from_it if {
	it := testing.resource("azurerm_cosmosdb_account", "shop", {})
	made := {testing.failure(_id, it, ["access_key_metadata_writes_enabled"], _message)}
	key_metadata_writes_disabled.deny == made with input as testing.document([it])
}

test_passes_where_keys_may_not_change_the_structure if {
	it := testing.resource("azurerm_cosmosdb_account", "shop", {"access_key_metadata_writes_enabled": false})
	key_metadata_writes_disabled.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_cosmosdb_account", "shop", {}), {"access_key_metadata_writes_enabled": true})
	made := {testing.doubt(_id, it, ["access_key_metadata_writes_enabled"], _message)}
	key_metadata_writes_disabled.deny == made with input as testing.document([it])
}

_id := "azure.cosmosdb.key_metadata_writes_disabled"

_message := "access_key_metadata_writes_enabled is {value} (true where nobody writes it): set it to false"
