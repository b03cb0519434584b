# METADATA
# title: SignalR services refuse shared keys
# description: A shared key belongs to nobody, does not expire, and opens everything.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/azure-signalr/howto-disable-local-auth
# custom:
#   severity: medium
#   resource_types: [azurerm_signalr_service]
#   remediation:
#     safe: false
#     summary: Set local_auth_enabled to false once clients sign in with Microsoft Entra ID.
package policies.azure.signalr.local_authentication_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some service in tf.resources("azurerm_signalr_service")
	test := is.equals_or(service, ["local_auth_enabled"], false, true)
	f := finding.unless(test, rego.metadata.chain(), service, ["local_auth_enabled"], "local_auth_enabled is {value} (true where nobody writes it): set it to false")
}
