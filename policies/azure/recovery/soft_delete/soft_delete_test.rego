package policies.azure.recovery.soft_delete_test

import data.lib.testing
import data.policies.azure.recovery.soft_delete

test_fails_where_deleted_backups_are_gone_at_once if {
	it := testing.resource("azurerm_recovery_services_vault", "backup", {"soft_delete_enabled": false})
	made := {testing.failure(_id, it, ["soft_delete_enabled"], _message)}
	soft_delete.deny == made with input as testing.document([it])
}

test_passes_where_the_default_holds if {
	it := testing.resource("azurerm_recovery_services_vault", "backup", {})
	soft_delete.deny == set() with input as testing.document([it])
}

test_passes_where_deleted_backups_are_kept if {
	it := testing.resource("azurerm_recovery_services_vault", "backup", {"soft_delete_enabled": true})
	soft_delete.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_recovery_services_vault", "backup", {}), {"soft_delete_enabled": true})
	made := {testing.doubt(_id, it, ["soft_delete_enabled"], _message)}
	soft_delete.deny == made with input as testing.document([it])
}

_id := "azure.recovery.soft_delete"

_message := "soft_delete_enabled is {value}: set it to true, or leave it out"
