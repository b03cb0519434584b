# METADATA
# title: Web apps have a health check
# description: Without it callers are sent to instances that no longer answer.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/app-service/monitor-instances-health-check
# custom:
#   severity: low
#   resource_types: [azurerm_app_service, azurerm_linux_web_app, azurerm_windows_web_app]
#   aliases: {checkov: [CKV_AZURE_213]}
#   remediation:
#     safe: true
#     summary: Set health_check_path in site_config.
package policies.azure.appservice.health_check

import data.lib.blocks
import data.lib.finding
import data.lib.tf

deny contains f if {
	some type in _types
	some app in tf.resources(type)
	test := blocks.hold(app, ["site_config"], ["health_check_path"])
	f := finding.unless(test, rego.metadata.chain(), app, ["site_config", 0, "health_check_path"], "health_check_path is {value}: name a page that answers while the app is well")
}

_types := {"azurerm_app_service", "azurerm_linux_web_app", "azurerm_windows_web_app"}
