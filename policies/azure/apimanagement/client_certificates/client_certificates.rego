# METADATA
# title: API management services take certificates of callers
# description: In the Consumption tier, certificates of callers are only asked for where the service is told to.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/api-management/api-management-howto-mutual-certificates-for-clients
# custom:
#   severity: low
#   resource_types: [azurerm_api_management]
#   aliases: {checkov: [CKV_AZURE_152]}
#   remediation:
#     safe: false
#     summary: Set client_certificate_enabled to true and check the certificates in the policies of the APIs.
package policies.azure.apimanagement.client_certificates

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some service in tf.resources("azurerm_api_management")
	test := is.any_of([
		is.negated(is.matches(service, ["sku_name"], `^Consumption`)),
		is.equals_or(service, ["client_certificate_enabled"], true, false),
	])
	f := finding.unless(test, rego.metadata.chain(), service, ["client_certificate_enabled"], "client_certificate_enabled is {value} (false where nobody writes it): set it to true")
}
