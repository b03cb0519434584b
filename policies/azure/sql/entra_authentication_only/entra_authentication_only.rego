# METADATA
# title: SQL servers accept only accounts of Microsoft Entra ID
# description: Logins of the server have a password and nothing else, and stay when people leave.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/azure-sql/database/authentication-azure-ad-only-authentication
# custom:
#   severity: low
#   resource_types: [azurerm_mssql_server]
#   implied_by: [azure.sql.entra_administrator]
#   remediation:
#     safe: false
#     summary: Set azuread_authentication_only in azuread_administrator to true; logins with a password stop working.
package policies.azure.sql.entra_authentication_only

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some server in tf.resources("azurerm_mssql_server")
	test := is.equals_or(server, ["azuread_administrator", 0, "azuread_authentication_only"], true, false)
	f := finding.unless(test, rego.metadata.chain(), server, ["azuread_administrator", 0, "azuread_authentication_only"], "azuread_authentication_only is {value} (false where nobody writes it): set it to true")
}
