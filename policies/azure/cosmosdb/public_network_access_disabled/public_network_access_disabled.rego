# METADATA
# title: Cosmos DB accounts are not on the internet
# description: An account that everybody can reach is guarded by its keys alone.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/cosmos-db/how-to-configure-private-endpoints
# custom:
#   severity: medium
#   resource_types: [azurerm_cosmosdb_account]
#   aliases: {checkov: [CKV_AZURE_101]}
#   implied_by: [azure.cosmosdb.network_restricted]
#   remediation:
#     safe: false
#     summary: Set public_network_access_enabled to false and use private endpoints.
package policies.azure.cosmosdb.public_network_access_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some account in tf.resources("azurerm_cosmosdb_account")
	test := is.equals_or(account, ["public_network_access_enabled"], false, true)
	f := finding.unless(test, rego.metadata.chain(), account, ["public_network_access_enabled"], "public_network_access_enabled is {value} (true where nobody writes it): set it to false and use private endpoints")
}
