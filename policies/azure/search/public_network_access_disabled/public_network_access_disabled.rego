# METADATA
# title: Search services are not on the internet
# description: What everybody can reach can be tried with stolen credentials from everywhere.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/search/service-create-private-endpoint
# custom:
#   severity: medium
#   resource_types: [azurerm_search_service]
#   aliases: {checkov: [CKV_AZURE_124], kics: [4a9e0f00-0765-4f72-a0d4-d31110b78279]}
#   remediation:
#     safe: false
#     summary: Set public_network_access_enabled to false and use a private endpoint.
package policies.azure.search.public_network_access_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some service in tf.resources("azurerm_search_service")
	test := is.equals_or(service, ["public_network_access_enabled"], false, true)
	f := finding.unless(test, rego.metadata.chain(), service, ["public_network_access_enabled"], "public_network_access_enabled is {value} (true where nobody writes it): set it to false and use a private endpoint")
}
