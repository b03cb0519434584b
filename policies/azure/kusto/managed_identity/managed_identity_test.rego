package policies.azure.kusto.managed_identity_test

import data.lib.testing
import data.policies.azure.kusto.managed_identity

test_fails_where_there_is_no_identity if {
	it := testing.resource("azurerm_kusto_cluster", "shop", {})
	made := {testing.failure(_id, it, ["identity"], _message)}
	managed_identity.deny == made with input as testing.document([it])
}

test_passes_where_the_platform_gives_an_identity if {
	it := testing.resource("azurerm_kusto_cluster", "shop", {"identity": [{"type": "SystemAssigned"}]})
	managed_identity.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_type_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_kusto_cluster", "shop", {"identity": [{}]}), {"identity": [{"type": true}]})
	made := {testing.doubt(_id, it, ["identity"], _message)}
	managed_identity.deny == made with input as testing.document([it])
}

_id := "azure.kusto.managed_identity"

_message := "there is no managed identity: add identity"
