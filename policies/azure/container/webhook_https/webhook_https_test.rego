package policies.azure.container.webhook_https_test

import data.lib.testing
import data.policies.azure.container.webhook_https

test_fails_where_the_receiver_is_called_over_http if {
	it := testing.resource("azurerm_container_registry_webhook", "deploy", {"service_uri": "http://deploy.acme.example"})
	made := {testing.failure(_id, it, ["service_uri"], _message)}
	webhook_https.deny == made with input as testing.document([it])
}

test_passes_where_the_receiver_is_called_over_https if {
	it := testing.resource("azurerm_container_registry_webhook", "deploy", {"service_uri": "https://deploy.acme.example"})
	webhook_https.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_address_comes_from_another_resource if {
	it := testing.unknown(testing.resource("azurerm_container_registry_webhook", "deploy", {}), {"service_uri": true})
	made := {testing.doubt(_id, it, ["service_uri"], _message)}
	webhook_https.deny == made with input as testing.document([it])
}

_id := "azure.container.webhook_https"

_message := "the receiver is called at {value}: use https"
