# METADATA
# title: SignalR services are not on the internet
# description: What everybody can reach can be tried with stolen credentials from everywhere.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/azure-signalr/howto-private-endpoints
# custom:
#   severity: low
#   resource_types: [azurerm_signalr_service]
#   remediation:
#     safe: false
#     summary: Set public_network_access_enabled to false once a private endpoint exists; waive it for a service that browsers call.
package policies.azure.signalr.public_network_access_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some service in tf.resources("azurerm_signalr_service")
	test := is.equals_or(service, ["public_network_access_enabled"], false, true)
	f := finding.unless(test, rego.metadata.chain(), service, ["public_network_access_enabled"], "public_network_access_enabled is {value} (true where nobody writes it): set it to false and use a private endpoint")
}
