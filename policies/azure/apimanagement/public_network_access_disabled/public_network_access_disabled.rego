# METADATA
# title: API management services are not on the internet
# description: What everybody can reach can be tried with stolen credentials from everywhere.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/api-management/private-endpoint
# custom:
#   severity: low
#   resource_types: [azurerm_api_management]
#   aliases: {checkov: [CKV_AZURE_174]}
#   remediation:
#     safe: false
#     summary: Set public_network_access_enabled to false once a private endpoint exists; waive it for an API that is meant for everybody.
package policies.azure.apimanagement.public_network_access_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some service in tf.resources("azurerm_api_management")
	test := is.equals_or(service, ["public_network_access_enabled"], false, true)
	f := finding.unless(test, rego.metadata.chain(), service, ["public_network_access_enabled"], "public_network_access_enabled is {value} (true where nobody writes it): set it to false and use a private endpoint")
}
