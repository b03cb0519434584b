# METADATA
# title: Web PubSub services have an identity of their own
# description: With a managed identity there is no secret that could leak.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/azure-web-pubsub/howto-use-managed-identity
# custom:
#   severity: low
#   resource_types: [azurerm_web_pubsub]
#   aliases: {checkov: [CKV_AZURE_176]}
#   remediation:
#     safe: true
#     summary: Add identity with type SystemAssigned.
package policies.azure.webpubsub.managed_identity

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some service in tf.resources("azurerm_web_pubsub")
	test := is.any_of([is.negated(is.matches(identity, ["type"], `^ *$`)) |
		some identity in tf.written_blocks(service, ["identity"])
	])
	f := finding.unless(test, rego.metadata.chain(), service, ["identity"], "there is no managed identity: add identity")
}
