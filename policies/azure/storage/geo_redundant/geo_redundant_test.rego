package policies.azure.storage.geo_redundant_test

import data.lib.testing
import data.policies.azure.storage.geo_redundant

test_fails_where_copies_stay_in_one_datacentre if {
	it := testing.resource("azurerm_storage_account", "web", {"account_replication_type": "LRS"})
	made := {testing.failure(_id, it, ["account_replication_type"], _message)}
	geo_redundant.deny == made with input as testing.document([it])
}

test_passes_where_copies_go_to_a_second_region if {
	it := testing.resource("azurerm_storage_account", "web", {"account_replication_type": "GRS"})
	geo_redundant.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_kind_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_storage_account", "web", {}), {"account_replication_type": true})
	made := {testing.doubt(_id, it, ["account_replication_type"], _message)}
	geo_redundant.deny == made with input as testing.document([it])
}

_id := "azure.storage.geo_redundant"

_message := "account_replication_type is {value}: choose GRS, RAGRS, GZRS or RAGZRS"
