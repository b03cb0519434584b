package policies.azure.keyvault.private_endpoint_test

import data.lib.testing
import data.policies.azure.keyvault.private_endpoint

test_fails_where_the_vault_has_no_private_endpoint if {
	it := testing.resource("azurerm_key_vault", "shop", {})
	made := {testing.failure(_id, it, [], _message)}
	private_endpoint.deny == made with input as testing.document([it])
}

test_passes_where_an_endpoint_leads_to_the_vault if {
	it := testing.resource("azurerm_key_vault", "shop", {})
	other := testing.resource("azurerm_private_endpoint", "shop", {"private_service_connection": [{"name": "shop", "is_manual_connection": false, "subresource_names": ["vault"], "private_connection_resource_id": null}]})
	private_endpoint.deny == set() with input as testing.related([it, other], [testing.link(other, "private_service_connection", it)])
}

test_undetermined_where_the_endpoint_leads_somewhere_nobody_knows if {
	it := testing.resource("azurerm_key_vault", "shop", {})
	other := testing.unknown(testing.resource("azurerm_private_endpoint", "shop", {"private_service_connection": [{"name": "shop"}]}), {"private_service_connection": [{"private_connection_resource_id": true}]})
	made := {testing.doubt(_id, it, [], _message)}
	private_endpoint.deny == made with input as testing.open([it, other], "azurerm_private_endpoint.private_service_connection")
}

_id := "azure.keyvault.private_endpoint"

_message := "no azurerm_private_endpoint leads to this vault: add one"
