package policies.azure.compute.disk_customer_managed_key_test

import data.lib.testing
import data.policies.azure.compute.disk_customer_managed_key

test_fails_where_nobody_names_a_set if {
	it := testing.resource("azurerm_managed_disk", "data", {})
	made := {testing.failure(_id, it, ["disk_encryption_set_id"], _message)}
	disk_customer_managed_key.deny == made with input as testing.document([it])
}

test_passes_where_the_disk_names_a_set if {
	it := testing.resource("azurerm_managed_disk", "data", {"disk_encryption_set_id": "/subscriptions/1b3a/resourceGroups/acme/providers/Microsoft.Compute/diskEncryptionSets/acme"})
	disk_customer_managed_key.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_set_is_given_at_apply if {
	it := testing.unknown(testing.resource("azurerm_managed_disk", "data", {}), {"disk_encryption_set_id": true})
	made := {testing.doubt(_id, it, ["disk_encryption_set_id"], _message)}
	disk_customer_managed_key.deny == made with input as testing.document([it])
}

_id := "azure.compute.disk_customer_managed_key"

_message := "disk_encryption_set_id is {value}: name a disk encryption set"
