# METADATA
# title: Container groups have an identity of their own
# description: With a managed identity there is no secret that could leak.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/container-instances/container-instances-managed-identity
# custom:
#   severity: low
#   resource_types: [azurerm_container_group]
#   aliases: {checkov: [CKV2_AZURE_28]}
#   remediation:
#     safe: true
#     summary: Add identity with type SystemAssigned.
package policies.azure.container.managed_identity

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some group in tf.resources("azurerm_container_group")
	test := is.any_of([is.negated(is.matches(identity, ["type"], `^ *$`)) |
		some identity in tf.written_blocks(group, ["identity"])
	])
	f := finding.unless(test, rego.metadata.chain(), group, ["identity"], "there is no managed identity: add identity")
}
