# METADATA
# title: No kind of attack is left out of threat detection
# description: An alert that is turned off is the one that would have told of the attack.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/azure-sql/database/threat-detection-overview
# custom:
#   severity: low
#   resource_types: [azurerm_mssql_server_security_alert_policy]
#   aliases: {checkov: [CKV_AZURE_25], trivy: [AZU-0028]}
#   remediation:
#     safe: true
#     summary: Remove disabled_alerts.
package policies.azure.sql.threat_detection_complete

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some policy in tf.resources("azurerm_mssql_server_security_alert_policy")
	test := is.holds_only(policy, ["disabled_alerts"], {""})
	f := finding.unless(test, rego.metadata.chain(), policy, ["disabled_alerts"], "alerts are turned off ({value}): remove disabled_alerts")
}
