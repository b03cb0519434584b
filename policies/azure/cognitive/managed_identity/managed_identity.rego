# METADATA
# title: Accounts of Azure AI services have an identity of their own
# description: With a managed identity there is no secret that could leak.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/ai-services/cognitive-services-virtual-networks
# custom:
#   severity: low
#   resource_types: [azurerm_cognitive_account]
#   aliases: {checkov: [CKV_AZURE_238]}
#   remediation:
#     safe: true
#     summary: Add identity with type SystemAssigned.
package policies.azure.cognitive.managed_identity

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some account in tf.resources("azurerm_cognitive_account")
	test := is.any_of([is.negated(is.matches(identity, ["type"], `^ *$`)) |
		some identity in tf.written_blocks(account, ["identity"])
	])
	f := finding.unless(test, rego.metadata.chain(), account, ["identity"], "there is no managed identity: add identity")
}
