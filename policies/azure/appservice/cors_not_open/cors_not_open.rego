# METADATA
# title: Pages of every site cannot call web and function apps
# description: With an open CORS rule, any page a user visits may read answers of the app in their name.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/app-service/app-service-web-tutorial-rest-api
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
#   aliases: {checkov: [CKV_AZURE_57, CKV_AZURE_62]}
#   remediation:
#     safe: false
#     summary: Name the origins that need the app in cors.allowed_origins.
package policies.azure.appservice.cors_not_open

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some app in tf.resources(type)
	test := is.negated(is.holds_any(app, ["site_config", 0, "cors", 0, "allowed_origins"], {"*"}))
	f := finding.unless(test, rego.metadata.chain(), app, ["site_config", 0, "cors", 0, "allowed_origins"], "allowed_origins is {value}: name the sites that need the app")
}

_types := {
	"azurerm_app_service", "azurerm_app_service_slot",
	"azurerm_function_app", "azurerm_function_app_slot",
	"azurerm_linux_function_app", "azurerm_linux_function_app_slot",
	"azurerm_linux_web_app", "azurerm_linux_web_app_slot",
	"azurerm_windows_function_app", "azurerm_windows_function_app_slot",
	"azurerm_windows_web_app", "azurerm_windows_web_app_slot",
}
