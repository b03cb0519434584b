# METADATA
# title: IoT hubs are not on the internet
# description: What everybody can reach can be tried with stolen credentials from everywhere.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/iot-hub/iot-hub-public-network-access
# custom:
#   severity: low
#   resource_types: [azurerm_iothub]
#   aliases: {checkov: [CKV_AZURE_108]}
#   remediation:
#     safe: false
#     summary: Set public_network_access_enabled to false and use a private endpoint.
package policies.azure.iothub.public_network_access_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some hub in tf.resources("azurerm_iothub")
	test := is.equals_or(hub, ["public_network_access_enabled"], false, true)
	f := finding.unless(test, rego.metadata.chain(), hub, ["public_network_access_enabled"], "public_network_access_enabled is {value} (true where nobody writes it): set it to false and use a private endpoint")
}
