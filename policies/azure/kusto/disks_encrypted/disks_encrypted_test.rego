package policies.azure.kusto.disks_encrypted_test

import data.lib.testing
import data.policies.azure.kusto.disks_encrypted

test_fails_where_disks_are_plain if {
	it := testing.resource("azurerm_kusto_cluster", "logs", {"disk_encryption_enabled": false})
	made := {testing.failure(_id, it, ["disk_encryption_enabled"], _message)}
	disks_encrypted.deny == made with input as testing.document([it])
}

test_fails_where_nobody_asks_for_encryption if {
	it := testing.resource("azurerm_kusto_cluster", "logs", {})
	made := {testing.failure(_id, it, ["disk_encryption_enabled"], _message)}
	disks_encrypted.deny == made with input as testing.document([it])
}

test_passes_where_disks_are_encrypted if {
	it := testing.resource("azurerm_kusto_cluster", "logs", {"disk_encryption_enabled": true})
	disks_encrypted.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_kusto_cluster", "logs", {}), {"disk_encryption_enabled": true})
	made := {testing.doubt(_id, it, ["disk_encryption_enabled"], _message)}
	disks_encrypted.deny == made with input as testing.document([it])
}

_id := "azure.kusto.disks_encrypted"

_message := "disk_encryption_enabled is {value} (false where nobody writes it): set it to true"
