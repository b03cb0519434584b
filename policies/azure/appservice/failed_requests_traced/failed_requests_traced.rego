# METADATA
# title: Web apps trace requests that fail
# description: A trace shows at which step a request failed, which is otherwise guessed.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/app-service/troubleshoot-diagnostic-logs
# custom:
#   severity: low
#   resource_types: [azurerm_app_service, azurerm_linux_web_app, azurerm_windows_web_app]
#   aliases: {checkov: [CKV_AZURE_66]}
#   remediation:
#     safe: true
#     summary: Set failed_request_tracing (failed_request_tracing_enabled of the older resource) in logs to true.
package policies.azure.appservice.failed_requests_traced

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some app in tf.resources("azurerm_app_service")
	test := is.equals_or(app, ["logs", 0, "failed_request_tracing_enabled"], true, false)
	f := finding.unless(test, rego.metadata.chain(), app, ["logs", 0, "failed_request_tracing_enabled"], _message)
}

deny contains f if {
	some type in {"azurerm_linux_web_app", "azurerm_windows_web_app"}
	some app in tf.resources(type)
	test := is.equals_or(app, ["logs", 0, "failed_request_tracing"], true, false)
	f := finding.unless(test, rego.metadata.chain(), app, ["logs", 0, "failed_request_tracing"], _message)
}

_message := "failed requests are not traced ({value}; false where nobody writes it): set it to true"
