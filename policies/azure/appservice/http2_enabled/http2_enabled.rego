# METADATA
# title: Web and function apps speak HTTP/2
# description: HTTP/2 needs fewer connections for the same pages, and old clients keep HTTP/1.1.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/app-service/configure-common
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
#     checkov: [CKV_AZURE_18, CKV_AZURE_67]
#     trivy: [AZU-0005]
#     kics: [525b53be-62ed-4244-b4df-41aecfcb4071, ace823d1-4432-4dee-945b-cdf11a5a6bd0]
#   remediation:
#     safe: true
#     summary: Set http2_enabled to true.
package policies.azure.appservice.http2_enabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some app in tf.resources(type)
	test := is.equals_or(app, ["site_config", 0, "http2_enabled"], true, false)
	f := finding.unless(test, rego.metadata.chain(), app, ["site_config", 0, "http2_enabled"], "http2_enabled is {value} (false where nobody writes it): set it to true")
}

_types := {
	"azurerm_app_service", "azurerm_app_service_slot",
	"azurerm_function_app", "azurerm_function_app_slot",
	"azurerm_linux_function_app", "azurerm_linux_function_app_slot",
	"azurerm_linux_web_app", "azurerm_linux_web_app_slot",
	"azurerm_windows_function_app", "azurerm_windows_function_app_slot",
	"azurerm_windows_web_app", "azurerm_windows_web_app_slot",
}
