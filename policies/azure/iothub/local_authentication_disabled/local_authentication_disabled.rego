# METADATA
# title: IoT hubs refuse shared keys
# description: A shared key belongs to nobody, does not expire, and opens everything.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/iot-hub/authenticate-authorize-azure-ad
# custom:
#   severity: low
#   resource_types: [azurerm_iothub]
#   remediation:
#     safe: false
#     summary: Set local_authentication_enabled to false once clients sign in with Microsoft Entra ID.
package policies.azure.iothub.local_authentication_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some hub in tf.resources("azurerm_iothub")
	test := is.equals_or(hub, ["local_authentication_enabled"], false, true)
	f := finding.unless(test, rego.metadata.chain(), hub, ["local_authentication_enabled"], "local_authentication_enabled is {value} (true where nobody writes it): set it to false")
}
