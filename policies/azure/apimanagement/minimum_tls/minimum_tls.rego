# METADATA
# title: API management services refuse TLS before 1.2
# description: SSL 3.0, TLS 1.0 and 1.1 have known weaknesses that let others read or change the traffic.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/api-management/api-management-howto-manage-protocols-ciphers
# custom:
#   severity: medium
#   resource_types: [azurerm_api_management]
#   aliases: {checkov: [CKV_AZURE_173]}
#   remediation:
#     safe: false
#     summary: Set the older protocols in security to false, or leave them out.
package policies.azure.apimanagement.minimum_tls

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some service in tf.resources("azurerm_api_management")
	some security in tf.blocks(service, ["security"])
	some names in _protocols
	test := is.all_of([is.equals_or(security, [name], false, false) | some name in names])
	f := finding.unless(test, rego.metadata.chain(), security, [names[0]], "an older protocol is on ({value}): set it to false, or leave it out")
}

# Each under its present name and the one it had in version 3 of the provider.
_protocols := [
	["backend_ssl30_enabled", "enable_backend_ssl30"],
	["backend_tls10_enabled", "enable_backend_tls10"],
	["backend_tls11_enabled", "enable_backend_tls11"],
	["frontend_ssl30_enabled", "enable_frontend_ssl30"],
	["frontend_tls10_enabled", "enable_frontend_tls10"],
	["frontend_tls11_enabled", "enable_frontend_tls11"],
]
