# METADATA
# title: SQL pools of Synapse are encrypted at rest
# description: Without it whoever gets hold of a file or a backup reads the data.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/azure-sql/database/transparent-data-encryption-tde-overview
# custom:
#   severity: high
#   resource_types: [azurerm_synapse_sql_pool]
#   aliases: {checkov: [CKV_AZURE_241]}
#   remediation:
#     safe: true
#     summary: Set data_encrypted to true.
package policies.azure.synapse.sql_pool_encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some pool in tf.resources("azurerm_synapse_sql_pool")
	test := is.equals_or(pool, ["data_encrypted"], true, false)
	f := finding.unless(test, rego.metadata.chain(), pool, ["data_encrypted"], "data_encrypted is {value} (false where nobody writes it): set it to true")
}
