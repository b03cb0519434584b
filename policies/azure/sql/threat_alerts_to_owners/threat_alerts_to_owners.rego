# METADATA
# title: Alerts of SQL servers go to the owners of the subscription
# description: Owners can act on an alert even when the people on duty have changed.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/azure-sql/database/threat-detection-configure
# custom:
#   severity: low
#   resource_types: [azurerm_mssql_server_security_alert_policy]
#   aliases: {checkov: [CKV_AZURE_27], trivy: [AZU-0023], kics: [55975007-f6e7-4134-83c3-298f1fe4b519]}
#   remediation:
#     safe: true
#     summary: Set email_account_admins to true.
package policies.azure.sql.threat_alerts_to_owners

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some policy in tf.resources("azurerm_mssql_server_security_alert_policy")
	test := is.equals_or(policy, ["email_account_admins"], true, false)
	f := finding.unless(test, rego.metadata.chain(), policy, ["email_account_admins"], "email_account_admins is {value} (false where nobody writes it): set it to true")
}
