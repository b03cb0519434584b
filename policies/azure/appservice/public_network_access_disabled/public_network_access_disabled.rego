# METADATA
# title: Web and function apps are not on the internet
# description: An app for colleagues alone need not be found, tried and attacked by strangers.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/app-service/overview-private-endpoint
# custom:
#   severity: low
#   resource_types:
#     - azurerm_linux_function_app
#     - azurerm_linux_function_app_slot
#     - azurerm_linux_web_app
#     - azurerm_linux_web_app_slot
#     - azurerm_windows_function_app
#     - azurerm_windows_function_app_slot
#     - azurerm_windows_web_app
#     - azurerm_windows_web_app_slot
#   aliases: {checkov: [CKV_AZURE_221, CKV_AZURE_222]}
#   remediation:
#     safe: false
#     summary: Set public_network_access_enabled to false and use a private endpoint; waive it for apps that are meant for everybody.
package policies.azure.appservice.public_network_access_disabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some app in tf.resources(type)
	test := is.equals_or(app, ["public_network_access_enabled"], false, true)
	f := finding.unless(test, rego.metadata.chain(), app, ["public_network_access_enabled"], "public_network_access_enabled is {value} (true where nobody writes it): set it to false, or waive this for a public app")
}

_types := {
	"azurerm_linux_function_app", "azurerm_linux_function_app_slot",
	"azurerm_linux_web_app", "azurerm_linux_web_app_slot",
	"azurerm_windows_function_app", "azurerm_windows_function_app_slot",
	"azurerm_windows_web_app", "azurerm_windows_web_app_slot",
}
