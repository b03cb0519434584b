# METADATA
# title: Keys of Cosmos DB cannot change its structure
# description: Whoever holds a key could otherwise drop databases and raise their throughput.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/cosmos-db/role-based-access-control
# custom:
#   severity: medium
#   resource_types: [azurerm_cosmosdb_account]
#   aliases: {checkov: [CKV_AZURE_132]}
#   remediation:
#     safe: false
#     summary: Set access_key_metadata_writes_enabled to false; databases and containers are then changed through Azure Resource Manager.
package policies.azure.cosmosdb.key_metadata_writes_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some account in tf.resources("azurerm_cosmosdb_account")
	test := is.equals_or(account, ["access_key_metadata_writes_enabled"], false, true)
	f := finding.unless(test, rego.metadata.chain(), account, ["access_key_metadata_writes_enabled"], "access_key_metadata_writes_enabled is {value} (true where nobody writes it): set it to false")
}
