# METADATA
# title: Search services have an identity of their own
# description: With a managed identity there is no secret that could leak.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/search/search-how-to-managed-identities
# custom:
#   severity: low
#   resource_types: [azurerm_search_service]
#   aliases: {checkov: [CKV_AZURE_207]}
#   remediation:
#     safe: true
#     summary: Add identity with type SystemAssigned.
package policies.azure.search.managed_identity

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some service in tf.resources("azurerm_search_service")
	test := is.any_of([is.negated(is.matches(identity, ["type"], `^ *$`)) |
		some identity in tf.written_blocks(service, ["identity"])
	])
	f := finding.unless(test, rego.metadata.chain(), service, ["identity"], "there is no managed identity: add identity")
}
