# METADATA
# title: Webhooks of container registries call over HTTPS
# description: Over plain HTTP anyone on the way reads the headers, and with them the secret of the receiver.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/container-registry/container-registry-webhook
# custom:
#   severity: medium
#   resource_types: [azurerm_container_registry_webhook]
#   aliases: {checkov: [CKV2_AZURE_30]}
#   remediation:
#     safe: false
#     summary: Write service_uri with https.
package policies.azure.container.webhook_https

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some webhook in tf.resources("azurerm_container_registry_webhook")
	test := is.negated(is.matches(webhook, ["service_uri"], `(?i)^http:`))
	f := finding.unless(test, rego.metadata.chain(), webhook, ["service_uri"], "the receiver is called at {value}: use https")
}
