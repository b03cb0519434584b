package policies.azure.recovery.immutable_test

import data.lib.testing
import data.policies.azure.recovery.immutable

test_fails_where_backups_may_be_removed_early if {
	it := testing.resource("azurerm_recovery_services_vault", "backup", {"immutability": "Disabled"})
	made := {testing.failure(_id, it, ["immutability"], _message)}
	immutable.deny == made with input as testing.document([it])
}

test_fails_where_nobody_protects_backups if {
	it := testing.resource("azurerm_recovery_services_vault", "backup", {})
	made := {testing.failure(_id, it, ["immutability"], _message)}
	immutable.deny == made with input as testing.document([it])
}

test_passes_where_backups_stay if {
	it := testing.resource("azurerm_recovery_services_vault", "backup", {"immutability": "Locked"})
	immutable.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_recovery_services_vault", "backup", {}), {"immutability": true})
	made := {testing.doubt(_id, it, ["immutability"], _message)}
	immutable.deny == made with input as testing.document([it])
}

_id := "azure.recovery.immutable"

_message := "immutability is {value} (\"Disabled\" where nobody writes it): set it to \"Unlocked\" or \"Locked\""
