# METADATA
# title: Event Hubs and Service Bus ask for TLS 1.2
# description: Older versions of TLS have known weaknesses that let others read or change the traffic.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/service-bus-messaging/transport-layer-security-enforce-minimum-version
# custom:
#   severity: medium
#   resource_types: [azurerm_eventhub_namespace, azurerm_servicebus_namespace]
#   aliases: {checkov: [CKV_AZURE_205, CKV_AZURE_223]}
#   remediation:
#     safe: false
#     summary: Set minimum_tls_version to 1.2; clients that know only older versions can no longer connect.
package policies.azure.messaging.minimum_tls

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some namespace in tf.resources(type)
	test := is.equals_or(namespace, ["minimum_tls_version"], "1.2", "1.2")
	f := finding.unless(test, rego.metadata.chain(), namespace, ["minimum_tls_version"], "minimum_tls_version is {value}: set it to \"1.2\"")
}

_types := {"azurerm_eventhub_namespace", "azurerm_servicebus_namespace"}
