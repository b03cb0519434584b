# METADATA
# title: Web and function apps sign their callers in
# description: The platform can turn strangers away before they reach the code; an app without it must never forget to.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/app-service/overview-authentication-authorization
# custom:
#   severity: low
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
#     checkov: [CKV_AZURE_13, CKV_AZURE_56]
#     trivy: [AZU-0003]
#     kics: [c7fc1481-2899-4490-bbd8-544a3a61a2f3, e65a0733-94a0-4826-82f4-df529f4c593f]
#   remediation:
#     safe: false
#     summary: Add auth_settings_v2 with auth_enabled, or auth_settings with enabled; callers must then sign in.
package policies.azure.appservice.authentication_enabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some app in tf.resources(type)
	test := is.any_of([
		is.equals(app, ["auth_settings", 0, "enabled"], true),
		is.equals(app, ["auth_settings_v2", 0, "auth_enabled"], true),
	])
	f := finding.unless(test, rego.metadata.chain(), app, ["auth_settings_v2", 0, "auth_enabled"], "nobody is signed in (auth_enabled is {value}): add auth_settings_v2 with auth_enabled")
}

_types := {
	"azurerm_app_service", "azurerm_app_service_slot",
	"azurerm_function_app", "azurerm_function_app_slot",
	"azurerm_linux_function_app", "azurerm_linux_function_app_slot",
	"azurerm_linux_web_app", "azurerm_linux_web_app_slot",
	"azurerm_windows_function_app", "azurerm_windows_function_app_slot",
	"azurerm_windows_web_app", "azurerm_windows_web_app_slot",
}
