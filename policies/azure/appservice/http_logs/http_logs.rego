# METADATA
# title: Web apps log the requests they get
# description: Without the log nobody can say who asked for what when something went wrong.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/app-service/troubleshoot-diagnostic-logs
# custom:
#   severity: low
#   resource_types: [azurerm_app_service, azurerm_linux_web_app, azurerm_windows_web_app]
#   aliases: {checkov: [CKV_AZURE_63]}
#   remediation:
#     safe: true
#     summary: Add http_logs to logs, with a time of retention.
package policies.azure.appservice.http_logs

import data.lib.blocks
import data.lib.finding
import data.lib.tf

deny contains f if {
	some type in _types
	some app in tf.resources(type)
	test := blocks.exist_inside(app, ["logs"], ["http_logs"])
	f := finding.unless(test, rego.metadata.chain(), app, ["logs", 0, "http_logs"], "requests are not logged: add http_logs to logs")
}

_types := {"azurerm_app_service", "azurerm_linux_web_app", "azurerm_windows_web_app"}
