# METADATA
# title: Event Grid, Event Hubs and Service Bus refuse shared keys
# description: A shared key belongs to nobody, does not expire, and opens everything.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/service-bus-messaging/disable-local-authentication
# custom:
#   severity: medium
#   resource_types:
#     - azurerm_eventgrid_domain
#     - azurerm_eventgrid_topic
#     - azurerm_eventhub_namespace
#     - azurerm_servicebus_namespace
#   aliases: {checkov: [CKV_AZURE_192, CKV_AZURE_195, CKV_AZURE_203]}
#   remediation:
#     safe: false
#     summary: Turn local authentication off once senders and receivers sign in with Microsoft Entra ID.
package policies.azure.messaging.local_authentication_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in {"azurerm_eventgrid_domain", "azurerm_eventgrid_topic", "azurerm_servicebus_namespace"}
	some bus in tf.resources(type)
	test := is.equals_or(bus, ["local_auth_enabled"], false, true)
	f := finding.unless(test, rego.metadata.chain(), bus, ["local_auth_enabled"], _message)
}

deny contains f if {
	some bus in tf.resources("azurerm_eventhub_namespace")
	test := is.equals_or(bus, ["local_authentication_enabled"], false, true)
	f := finding.unless(test, rego.metadata.chain(), bus, ["local_authentication_enabled"], _message)
}

_message := "shared keys are accepted ({value}; true where nobody writes it): turn local authentication off"
