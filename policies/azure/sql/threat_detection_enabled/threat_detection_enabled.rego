# METADATA
# title: Database servers watch for attacks
# description: Threat detection notices injections and strange sign-ins while they happen.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/azure-sql/database/threat-detection-configure
# custom:
#   severity: medium
#   resource_types: [azurerm_mssql_server_security_alert_policy, azurerm_mysql_server, azurerm_postgresql_server]
#   aliases: {checkov: [CKV_AZURE_127, CKV_AZURE_128], kics: [c407c3cf-c409-4b29-b590-db5f4138d332]}
#   remediation:
#     safe: true
#     summary: Set state to Enabled, or threat_detection_policy.enabled to true.
package policies.azure.sql.threat_detection_enabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some policy in tf.resources("azurerm_mssql_server_security_alert_policy")
	test := is.equals(policy, ["state"], "Enabled")
	f := finding.unless(test, rego.metadata.chain(), policy, ["state"], "state is {value}: set it to \"Enabled\"")
}

deny contains f if {
	some type in {"azurerm_mysql_server", "azurerm_postgresql_server"}
	some server in tf.resources(type)
	test := is.equals(server, ["threat_detection_policy", 0, "enabled"], true)
	path := ["threat_detection_policy", 0, "enabled"]
	f := finding.unless(test, rego.metadata.chain(), server, path, "threat detection is {value}: set enabled in threat_detection_policy to true")
}
