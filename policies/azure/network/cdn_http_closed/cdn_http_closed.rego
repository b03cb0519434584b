# METADATA
# title: CDN endpoints do not answer over plain HTTP
# description: Over plain HTTP anyone on the way reads and changes what is sent.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/cdn/cdn-custom-ssl
# custom:
#   severity: medium
#   resource_types: [azurerm_cdn_endpoint]
#   aliases: {checkov: [CKV_AZURE_197]}
#   remediation:
#     safe: false
#     summary: Set is_http_allowed to false.
package policies.azure.network.cdn_http_closed

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some endpoint in tf.resources("azurerm_cdn_endpoint")
	test := is.equals_or(endpoint, ["is_http_allowed"], false, true)
	f := finding.unless(test, rego.metadata.chain(), endpoint, ["is_http_allowed"], "is_http_allowed is {value} (true where nobody writes it): set it to false")
}
