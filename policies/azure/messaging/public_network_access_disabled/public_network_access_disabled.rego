# METADATA
# title: Event Grid, Event Hubs and Service Bus are not on the internet
# description: A bus that everybody can reach can be tried with stolen keys from everywhere.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/event-grid/configure-private-endpoints
# custom:
#   severity: medium
#   resource_types:
#     - azurerm_eventgrid_domain
#     - azurerm_eventgrid_topic
#     - azurerm_eventhub_namespace
#     - azurerm_servicebus_namespace
#   aliases: {checkov: [CKV_AZURE_106, CKV_AZURE_193, CKV_AZURE_204]}
#   remediation:
#     safe: false
#     summary: Set public_network_access_enabled to false and use private endpoints; Service Bus needs the Premium tier for it.
package policies.azure.messaging.public_network_access_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some bus in tf.resources(type)
	test := is.equals_or(bus, ["public_network_access_enabled"], false, true)
	f := finding.unless(test, rego.metadata.chain(), bus, ["public_network_access_enabled"], "public_network_access_enabled is {value} (true where nobody writes it): set it to false and use private endpoints")
}

_types := {"azurerm_eventgrid_domain", "azurerm_eventgrid_topic", "azurerm_eventhub_namespace", "azurerm_servicebus_namespace"}
