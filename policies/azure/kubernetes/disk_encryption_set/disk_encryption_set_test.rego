package policies.azure.kubernetes.disk_encryption_set_test

import data.lib.testing
import data.policies.azure.kubernetes.disk_encryption_set

test_fails_where_nobody_names_a_set if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {})
	made := {testing.failure(_id, it, ["disk_encryption_set_id"], _message)}
	disk_encryption_set.deny == made with input as testing.document([it])
}

test_passes_where_the_cluster_names_a_set if {
	it := testing.resource("azurerm_kubernetes_cluster", "apps", {"disk_encryption_set_id": "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/acme/providers/Microsoft.Compute/diskEncryptionSets/acme"})
	disk_encryption_set.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_set_is_given_at_apply if {
	it := testing.unknown(testing.resource("azurerm_kubernetes_cluster", "apps", {}), {"disk_encryption_set_id": true})
	made := {testing.doubt(_id, it, ["disk_encryption_set_id"], _message)}
	disk_encryption_set.deny == made with input as testing.document([it])
}

_id := "azure.kubernetes.disk_encryption_set"

_message := "disk_encryption_set_id is {value}: name a disk encryption set"
