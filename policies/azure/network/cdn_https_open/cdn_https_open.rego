# METADATA
# title: CDN endpoints answer over HTTPS
# description: Where HTTPS is turned off, callers are left with plain HTTP.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/cdn/cdn-custom-ssl
# custom:
#   severity: medium
#   resource_types: [azurerm_cdn_endpoint]
#   aliases: {checkov: [CKV_AZURE_198]}
#   remediation:
#     safe: true
#     summary: Set is_https_allowed to true, or leave it out.
package policies.azure.network.cdn_https_open

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some endpoint in tf.resources("azurerm_cdn_endpoint")
	test := is.equals_or(endpoint, ["is_https_allowed"], true, true)
	f := finding.unless(test, rego.metadata.chain(), endpoint, ["is_https_allowed"], "is_https_allowed is {value}: set it to true, or leave it out")
}
