# METADATA
# title: Search services refuse shared keys
# description: A shared key belongs to nobody, does not expire, and opens everything.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/search/search-security-enable-roles
# custom:
#   severity: low
#   resource_types: [azurerm_search_service]
#   remediation:
#     safe: false
#     summary: Set local_authentication_enabled to false once clients sign in with Microsoft Entra ID.
package policies.azure.search.local_authentication_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some service in tf.resources("azurerm_search_service")
	test := is.equals_or(service, ["local_authentication_enabled"], false, true)
	f := finding.unless(test, rego.metadata.chain(), service, ["local_authentication_enabled"], "local_authentication_enabled is {value} (true where nobody writes it): set it to false")
}
