# METADATA
# title: Clusters of Data Explorer have an identity of their own
# description: With a managed identity there is no secret that could leak.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/data-explorer/configure-managed-identities-cluster
# custom:
#   severity: low
#   resource_types: [azurerm_kusto_cluster]
#   aliases: {checkov: [CKV_AZURE_181]}
#   remediation:
#     safe: true
#     summary: Add identity with type SystemAssigned.
package policies.azure.kusto.managed_identity

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("azurerm_kusto_cluster")
	test := is.any_of([is.negated(is.matches(identity, ["type"], `^ *$`)) |
		some identity in tf.written_blocks(cluster, ["identity"])
	])
	f := finding.unless(test, rego.metadata.chain(), cluster, ["identity"], "there is no managed identity: add identity")
}
