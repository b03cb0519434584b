# METADATA
# title: Audit logs of databases are kept for 90 days or more
# description: A break-in is noticed weeks later; by then a short log has forgotten it.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/azure-sql/database/auditing-setup
# custom:
#   severity: low
#   resource_types: [azurerm_mssql_database_extended_auditing_policy, azurerm_mssql_server_extended_auditing_policy]
#   aliases: {trivy: [AZU-0025], kics: [59acb56b-2b10-4c2c-ba38-f2223c3f5cfc, 9c301481-e6ec-44f7-8a49-8ec63e2969ea]}
#   remediation:
#     safe: true
#     summary: Raise retention_in_days to 90 or more; 0 keeps logs for ever.
package policies.azure.sql.audit_retention

import data.lib.finding
import data.lib.is
import data.lib.tf

# Only logs in a storage account expire by this setting.
deny contains f if {
	some type in {"azurerm_mssql_database_extended_auditing_policy", "azurerm_mssql_server_extended_auditing_policy"}
	some policy in tf.resources(type)
	test := is.any_of([
		is.negated(is.present(policy, ["storage_endpoint"])),
		is.equals_or(policy, ["retention_in_days"], 0, 0),
		is.at_least(policy, ["retention_in_days"], _days),
	])
	message := sprintf("audit logs are kept for {value} days: keep them for %d days or more", [_days])
	f := finding.unless(test, rego.metadata.chain(), policy, ["retention_in_days"], message)
}

_days := tf.parameter("audit_retention_days", 90)
