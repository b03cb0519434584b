# METADATA
# title: Web and function apps have an identity of their own
# description: With a managed identity there is no secret in the settings that could leak.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/app-service/overview-managed-identity
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
#     checkov: [CKV_AZURE_16, CKV_AZURE_71]
#     trivy: [AZU-0002]
#     kics: [b61cce4b-0cc4-472b-8096-15617a6d769b, c87749b3-ff10-41f5-9df2-c421e8151759]
#   remediation:
#     safe: true
#     summary: Add identity with type SystemAssigned.
package policies.azure.appservice.managed_identity

import data.lib.blocks
import data.lib.finding
import data.lib.tf

deny contains f if {
	some type in _types
	some app in tf.resources(type)
	test := blocks.exist(app, ["identity"])
	f := finding.unless(test, rego.metadata.chain(), app, ["identity"], "there is no managed identity: add identity")
}

_types := {
	"azurerm_app_service", "azurerm_app_service_slot",
	"azurerm_function_app", "azurerm_function_app_slot",
	"azurerm_linux_function_app", "azurerm_linux_function_app_slot",
	"azurerm_linux_web_app", "azurerm_linux_web_app_slot",
	"azurerm_windows_function_app", "azurerm_windows_function_app_slot",
	"azurerm_windows_web_app", "azurerm_windows_web_app_slot",
}
