# METADATA
# title: Web and function apps redirect to HTTPS
# description: Over plain HTTP anyone on the way reads the sessions and passwords of the users.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/app-service/configure-ssl-bindings
# custom:
#   severity: high
#   resource_types:
#     - azurerm_app_service
#     - azurerm_app_service_slot
#     - azurerm_function_app
#     - azurerm_function_app_slot
#     - azurerm_linux_function_app
#     - azurerm_linux_function_app_slot
#     - azurerm_linux_web_app
#     - azurerm_linux_web_app_slot
#     - azurerm_windows_function_app
#     - azurerm_windows_function_app_slot
#     - azurerm_windows_web_app
#     - azurerm_windows_web_app_slot
#   aliases:
#     checkov: [CKV_AZURE_14, CKV_AZURE_70, CKV_AZURE_153]
#     trivy: [AZU-0004, AZU-0072]
#     kics: [11e9a948-c6c3-4a0f-8dcf-b5cf1763cdbe]
#   remediation:
#     safe: true
#     summary: Set https_only to true; the service then answers requests over HTTP with a redirect.
package policies.azure.appservice.https_only

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in (_with_old_settings | _with_new_settings)
	some app in tf.resources(type)
	f := finding.unless(is.equals_or(app, ["https_only"], true, false), rego.metadata.chain(), app, ["https_only"], "https_only is {value}: set it to true")
}

deny contains f if {
	some type in _with_new_settings
	some app in tf.resources(type)
	some auth in tf.blocks(app, ["auth_settings_v2"])
	test := is.equals_or(auth, ["require_https"], true, true)
	f := finding.unless(test, rego.metadata.chain(), auth, ["require_https"], "require_https is {value}: set it to true, or leave it out")
}

_with_old_settings := {"azurerm_app_service", "azurerm_app_service_slot", "azurerm_function_app", "azurerm_function_app_slot"}

_with_new_settings := {
	"azurerm_linux_function_app", "azurerm_linux_function_app_slot",
	"azurerm_linux_web_app", "azurerm_linux_web_app_slot",
	"azurerm_windows_function_app", "azurerm_windows_function_app_slot",
	"azurerm_windows_web_app", "azurerm_windows_web_app_slot",
}
