package policies.azure.storage.cross_tenant_replication_disabled_test

import data.lib.testing
import data.policies.azure.storage.cross_tenant_replication_disabled

test_fails_where_other_tenants_may_receive_copies if {
	it := testing.resource("azurerm_storage_account", "web", {"cross_tenant_replication_enabled": true})
	made := {testing.failure(_id, it, ["cross_tenant_replication_enabled"], _message)}
	cross_tenant_replication_disabled.deny == made with input as testing.document([it])
}

test_passes_where_the_default_holds if {
	it := testing.resource("azurerm_storage_account", "web", {})
	cross_tenant_replication_disabled.deny == set() with input as testing.document([it])
}

test_passes_where_other_tenants_receive_nothing if {
	it := testing.resource("azurerm_storage_account", "web", {"cross_tenant_replication_enabled": false})
	cross_tenant_replication_disabled.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_storage_account", "web", {}), {"cross_tenant_replication_enabled": true})
	made := {testing.doubt(_id, it, ["cross_tenant_replication_enabled"], _message)}
	cross_tenant_replication_disabled.deny == made with input as testing.document([it])
}

_id := "azure.storage.cross_tenant_replication_disabled"

_message := "cross_tenant_replication_enabled is {value}: set it to false"
