package policies.azure.compute.disk_not_public_test

import data.lib.testing
import data.policies.azure.compute.disk_not_public

test_fails_where_everybody_with_a_link_may_export if {
	it := testing.resource("azurerm_managed_disk", "data", {"public_network_access_enabled": true})
	made := {testing.failure(_id, it, ["public_network_access_enabled"], _message)}
	disk_not_public.deny == made with input as testing.document([it])
}

test_fails_where_nobody_narrows_the_export if {
	it := testing.resource("azurerm_managed_disk", "data", {})
	made := {testing.failure(_id, it, ["public_network_access_enabled"], _message)}
	disk_not_public.deny == made with input as testing.document([it])
}

test_passes_where_nobody_may_export_from_the_internet if {
	it := testing.resource("azurerm_managed_disk", "data", {"public_network_access_enabled": false})
	disk_not_public.deny == set() with input as testing.document([it])
}

test_passes_where_nobody_may_export_at_all if {
	it := testing.resource("azurerm_managed_disk", "data", {"network_access_policy": "DenyAll"})
	disk_not_public.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_setting_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_managed_disk", "data", {}), {"public_network_access_enabled": true})
	made := {testing.doubt(_id, it, ["public_network_access_enabled"], _message)}
	disk_not_public.deny == made with input as testing.document([it])
}

_id := "azure.compute.disk_not_public"

_message := "public_network_access_enabled is {value} (true where nobody writes it): set it to false"
