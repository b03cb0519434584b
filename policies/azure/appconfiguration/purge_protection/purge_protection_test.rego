package policies.azure.appconfiguration.purge_protection_test

import data.lib.testing
import data.policies.azure.appconfiguration.purge_protection

test_fails_where_a_deleted_store_may_be_purged if {
	it := testing.resource("azurerm_app_configuration", "shop", {"purge_protection_enabled": false})
	made := {testing.failure(_id, it, ["purge_protection_enabled"], _message)}
	purge_protection.deny == made with input as testing.document([it])
}

test_fails_where_nobody_keeps_deleted_stores if {
	it := testing.resource("azurerm_app_configuration", "shop", {})
	made := {testing.failure(_id, it, ["purge_protection_enabled"], _message)}
	purge_protection.deny == made with input as testing.document([it])
}

test_passes_where_a_deleted_store_is_kept if {
	it := testing.resource("azurerm_app_configuration", "shop", {"purge_protection_enabled": true})
	purge_protection.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_app_configuration", "shop", {}), {"purge_protection_enabled": true})
	made := {testing.doubt(_id, it, ["purge_protection_enabled"], _message)}
	purge_protection.deny == made with input as testing.document([it])
}

_id := "azure.appconfiguration.purge_protection"

_message := "purge_protection_enabled is {value} (false where nobody writes it): set it to true"
