# METADATA
# title: API management calls back ends over HTTPS
# description: Over plain HTTP anyone on the way reads and changes what is sent.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/api-management/backends
# custom:
#   severity: medium
#   resource_types: [azurerm_api_management_backend]
#   aliases: {checkov: [CKV_AZURE_215]}
#   remediation:
#     safe: false
#     summary: Write the url with https.
package policies.azure.apimanagement.backend_https

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some backend in tf.resources("azurerm_api_management_backend")
	test := is.negated(is.matches(backend, ["url"], `(?i)^http:`))
	f := finding.unless(test, rego.metadata.chain(), backend, ["url"], "the back end is called at {value}: use https")
}
