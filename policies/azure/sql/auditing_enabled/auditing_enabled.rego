# METADATA
# title: SQL servers write an audit log
# description: Without it nobody can say who read or changed the data.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/azure-sql/database/auditing-overview
# custom:
#   severity: medium
#   resource_types: [azurerm_mssql_server, azurerm_mssql_server_extended_auditing_policy, azurerm_sql_server]
#   aliases:
#     checkov: [CKV_AZURE_23]
#     trivy: [AZU-0027]
#     kics: [609839ae-bd81-4375-9910-5bce72ae7b92, f7e296b0-6660-4bc5-8f87-22ac4a815edf]
#   remediation:
#     safe: true
#     summary: Add an azurerm_mssql_server_extended_auditing_policy for the server.
package policies.azure.sql.auditing_enabled

import data.lib.blocks
import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in {"azurerm_mssql_server", "azurerm_sql_server"}
	some server in tf.resources(type)
	test := is.any_of([
		blocks.exist(server, ["extended_auditing_policy"]),
		is.related(server, "azurerm_mssql_server_extended_auditing_policy.server_id"),
	])
	f := finding.unless(test, rego.metadata.chain(), server, [], "no azurerm_mssql_server_extended_auditing_policy refers to this server: add one")
}

deny contains f if {
	some policy in tf.resources("azurerm_mssql_server_extended_auditing_policy")
	test := is.equals_or(policy, ["enabled"], true, true)
	f := finding.unless(test, rego.metadata.chain(), policy, ["enabled"], "enabled is {value}: set it to true, or leave it out")
}
