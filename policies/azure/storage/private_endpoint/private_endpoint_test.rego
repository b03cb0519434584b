package policies.azure.storage.private_endpoint_test

import data.lib.testing
import data.policies.azure.storage.private_endpoint

test_fails_where_the_account_has_no_private_endpoint if {
	it := testing.resource("azurerm_storage_account", "web", {})
	made := {testing.failure(_id, it, [], _message)}
	private_endpoint.deny == made with input as testing.document([it])
}

test_passes_where_an_endpoint_leads_to_the_account if {
	it := testing.resource("azurerm_storage_account", "web", {})
	other := testing.resource("azurerm_private_endpoint", "web", {"private_service_connection": [{"name": "web", "is_manual_connection": false, "subresource_names": ["blob"], "private_connection_resource_id": null}]})
	private_endpoint.deny == set() with input as testing.related([it, other], [testing.link(other, "private_service_connection", it)])
}

test_undetermined_where_the_endpoint_leads_somewhere_nobody_knows if {
	it := testing.resource("azurerm_storage_account", "web", {})
	other := testing.unknown(testing.resource("azurerm_private_endpoint", "web", {"private_service_connection": [{"name": "web", "is_manual_connection": false, "subresource_names": ["blob"]}]}), {"private_service_connection": [{"private_connection_resource_id": true}]})
	made := {testing.doubt(_id, it, [], _message)}
	private_endpoint.deny == made with input as testing.open([it, other], "azurerm_private_endpoint.private_service_connection")
}

_id := "azure.storage.private_endpoint"

_message := "no azurerm_private_endpoint leads to this account: add one"
