# METADATA
# title: Data factories are not on the internet
# description: What everybody can reach can be tried with stolen credentials from everywhere.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/data-factory/data-factory-private-link
# custom:
#   severity: medium
#   resource_types: [azurerm_data_factory]
#   aliases: {checkov: [CKV_AZURE_104], trivy: [AZU-0035]}
#   remediation:
#     safe: false
#     summary: Set public_network_enabled to false and use a private endpoint.
package policies.azure.datafactory.public_network_access_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some factory in tf.resources("azurerm_data_factory")
	test := is.equals_or(factory, ["public_network_enabled"], false, true)
	f := finding.unless(test, rego.metadata.chain(), factory, ["public_network_enabled"], "public_network_enabled is {value} (true where nobody writes it): set it to false and use a private endpoint")
}
