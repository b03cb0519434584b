# METADATA
# title: Cosmos DB accounts refuse their keys
# description: A key opens everything in the account, belongs to nobody and does not expire.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/cosmos-db/how-to-connect-role-based-access-control
# custom:
#   severity: medium
#   resource_types: [azurerm_cosmosdb_account]
#   aliases: {checkov: [CKV_AZURE_140]}
#   remediation:
#     safe: false
#     summary: Set local_authentication_disabled to true (local_authentication_enabled to false in newer providers) once clients sign in with Microsoft Entra ID.
package policies.azure.cosmosdb.local_authentication_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some account in tf.resources("azurerm_cosmosdb_account")
	test := is.any_of([
		is.equals_or(account, ["local_authentication_disabled"], true, false),
		is.equals_or(account, ["local_authentication_enabled"], false, true),
	])
	f := finding.unless(test, rego.metadata.chain(), account, ["local_authentication_disabled"], "keys are accepted (local_authentication_disabled is {value}): set it to true")
}
