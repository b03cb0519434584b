# METADATA
# title: SQL servers have an administrator from Microsoft Entra ID
# description: >-
#   Accounts of the directory have several factors, are logged, and end when people leave; a login of the server does not.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/azure-sql/database/authentication-aad-overview
# custom:
#   severity: medium
#   resource_types: [azurerm_mssql_server]
#   aliases: {checkov: [CKV2_AZURE_27], kics: [a3a055d2-9a2e-4cc9-b9fb-12850a1a3a4b]}
#   remediation:
#     safe: true
#     summary: Add azuread_administrator with a group of the directory.
package policies.azure.sql.entra_administrator

import data.lib.blocks
import data.lib.finding
import data.lib.tf

deny contains f if {
	some server in tf.resources("azurerm_mssql_server")
	test := blocks.exist(server, ["azuread_administrator"])
	f := finding.unless(test, rego.metadata.chain(), server, ["azuread_administrator"], "no account of the directory administers the server: add azuread_administrator")
}
