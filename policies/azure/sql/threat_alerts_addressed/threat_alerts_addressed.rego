# METADATA
# title: Alerts of SQL servers go to somebody
# description: An alert that nobody receives changes nothing.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/azure-sql/database/threat-detection-configure
# custom:
#   severity: low
#   resource_types: [azurerm_mssql_server_security_alert_policy]
#   aliases: {checkov: [CKV_AZURE_26], trivy: [AZU-0018]}
#   remediation:
#     safe: true
#     summary: Name the people on duty in email_addresses.
package policies.azure.sql.threat_alerts_addressed

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some policy in tf.resources("azurerm_mssql_server_security_alert_policy")
	test := is.present(policy, ["email_addresses"])
	f := finding.unless(test, rego.metadata.chain(), policy, ["email_addresses"], "email_addresses is {value}: name who is to be told")
}
