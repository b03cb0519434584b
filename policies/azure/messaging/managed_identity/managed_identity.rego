# METADATA
# title: Event Grid and Service Bus have an identity of their own
# description: With a managed identity there is no secret that could leak when messages are delivered or keys are fetched.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/event-grid/managed-service-identity
# custom:
#   severity: low
#   resource_types: [azurerm_eventgrid_domain, azurerm_eventgrid_topic, azurerm_servicebus_namespace]
#   aliases: {checkov: [CKV_AZURE_191, CKV_AZURE_194, CKV_AZURE_202]}
#   remediation:
#     safe: true
#     summary: Add identity with type SystemAssigned.
package policies.azure.messaging.managed_identity

import data.lib.blocks
import data.lib.finding
import data.lib.tf

deny contains f if {
	some type in _types
	some bus in tf.resources(type)
	test := blocks.exist(bus, ["identity"])
	f := finding.unless(test, rego.metadata.chain(), bus, ["identity"], "there is no managed identity: add identity")
}

_types := {"azurerm_eventgrid_domain", "azurerm_eventgrid_topic", "azurerm_servicebus_namespace"}
