package policies.azure.compute.managed_disks_test

import data.lib.testing
import data.policies.azure.compute.managed_disks

test_fails_where_the_disk_is_a_blob if {
	it := testing.resource("azurerm_virtual_machine", "web", {"storage_os_disk": [{"name": "system", "create_option": "FromImage", "vhd_uri": "https://acmedisks.blob.core.windows.net/vhds/web.vhd"}]})
	made := {testing.failure(_id, it, ["storage_os_disk", 0, "vhd_uri"], _message)}
	managed_disks.deny == made with input as testing.document([it])
}

test_passes_where_the_disk_is_managed if {
	it := testing.resource("azurerm_virtual_machine", "web", {"storage_os_disk": [{"name": "system", "create_option": "FromImage", "managed_disk_type": "Premium_LRS"}]})
	managed_disks.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_blob_is_given_at_apply if {
	it := testing.unknown(testing.resource("azurerm_virtual_machine", "web", {"storage_os_disk": [{"name": "system", "create_option": "FromImage"}]}), {"storage_os_disk": [{"vhd_uri": true}]})
	made := {testing.doubt(_id, it, ["storage_os_disk", 0, "vhd_uri"], _message)}
	managed_disks.deny == made with input as testing.document([it])
}

_id := "azure.compute.managed_disks"

_message := "the disk is a blob ({value}): convert it to a managed disk"
