# METADATA
# title: SQL databases are encrypted at rest
# description: Without it whoever gets hold of a file or a backup reads the data.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/azure-sql/database/transparent-data-encryption-tde-overview
# custom:
#   severity: high
#   resource_types: [azurerm_mssql_database]
#   aliases: {checkov: [CKV2_AZURE_25]}
#   remediation:
#     safe: true
#     summary: Set transparent_data_encryption_enabled to true, or leave it out.
package policies.azure.sql.transparent_encryption

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some database in tf.resources("azurerm_mssql_database")
	test := is.equals_or(database, ["transparent_data_encryption_enabled"], true, true)
	f := finding.unless(test, rego.metadata.chain(), database, ["transparent_data_encryption_enabled"], "transparent_data_encryption_enabled is {value}: set it to true, or leave it out")
}
