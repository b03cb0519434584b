# METADATA
# title: Web apps keep the details of errors
# description: Callers should see little of an error; whoever mends it needs all of it.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/app-service/troubleshoot-diagnostic-logs
# custom:
#   severity: low
#   resource_types: [azurerm_app_service, azurerm_linux_web_app, azurerm_windows_web_app]
#   aliases: {checkov: [CKV_AZURE_65]}
#   remediation:
#     safe: true
#     summary: Set detailed_error_messages (detailed_error_messages_enabled of the older resource) in logs to true.
package policies.azure.appservice.error_details_logged

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some app in tf.resources("azurerm_app_service")
	test := is.equals_or(app, ["logs", 0, "detailed_error_messages_enabled"], true, false)
	f := finding.unless(test, rego.metadata.chain(), app, ["logs", 0, "detailed_error_messages_enabled"], _message)
}

deny contains f if {
	some type in {"azurerm_linux_web_app", "azurerm_windows_web_app"}
	some app in tf.resources(type)
	test := is.equals_or(app, ["logs", 0, "detailed_error_messages"], true, false)
	f := finding.unless(test, rego.metadata.chain(), app, ["logs", 0, "detailed_error_messages"], _message)
}

_message := "details of errors are not kept ({value}; false where nobody writes it): set it to true"
