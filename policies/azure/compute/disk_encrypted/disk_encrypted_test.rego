package policies.azure.compute.disk_encrypted_test

import data.lib.testing
import data.policies.azure.compute.disk_encrypted

test_fails_where_encryption_is_turned_off if {
	it := testing.resource("azurerm_managed_disk", "data", {"encryption_settings": [{"enabled": false}]})
	made := {testing.failure(_id, it, ["encryption_settings"], _message)}
	disk_encrypted.deny == made with input as testing.document([it])
}

test_passes_where_encryption_is_turned_on if {
	it := testing.resource("azurerm_managed_disk", "data", {"encryption_settings": [{"enabled": true}]})
	disk_encrypted.deny == set() with input as testing.document([it])
}

test_passes_where_the_default_holds if {
	it := testing.resource("azurerm_managed_disk", "data", {})
	disk_encrypted.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_managed_disk", "data", {"encryption_settings": [{}]}), {"encryption_settings": [{"enabled": true}]})
	made := {testing.doubt(_id, it, ["encryption_settings"], _message)}
	disk_encrypted.deny == made with input as testing.document([it])
}

_id := "azure.compute.disk_encrypted"

_message := "encryption is turned off in encryption_settings: set enabled to true, or remove the block"
