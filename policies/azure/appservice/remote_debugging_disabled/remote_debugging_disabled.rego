# METADATA
# title: Web and function apps cannot be debugged from afar
# description: A debugger can stop the app, read its memory and run code in it.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/app-service/configure-common
# custom:
#   severity: medium
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
#   aliases: {checkov: [CKV_AZURE_72, CKV_AZURE_155], kics: [e3f7a9b0-c1d2-3e4f-5678-90abcdef1234]}
#   remediation:
#     safe: true
#     summary: Set remote_debugging_enabled to false, or leave it out.
package policies.azure.appservice.remote_debugging_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some app in tf.resources(type)
	test := is.equals_or(app, ["site_config", 0, "remote_debugging_enabled"], false, false)
	f := finding.unless(test, rego.metadata.chain(), app, ["site_config", 0, "remote_debugging_enabled"], "remote_debugging_enabled is {value}: set it to false")
}

_types := {
	"azurerm_app_service", "azurerm_app_service_slot",
	"azurerm_function_app", "azurerm_function_app_slot",
	"azurerm_linux_function_app", "azurerm_linux_function_app_slot",
	"azurerm_linux_web_app", "azurerm_linux_web_app_slot",
	"azurerm_windows_function_app", "azurerm_windows_function_app_slot",
	"azurerm_windows_web_app", "azurerm_windows_web_app_slot",
}
