# METADATA
# title: Web and function apps ask for TLS 1.2 or newer
# description: Older versions of TLS have known weaknesses that let others read or change the traffic.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/app-service/overview-tls
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
#   aliases:
#     checkov: [CKV_AZURE_15, CKV_AZURE_145, CKV_AZURE_154]
#     trivy: [AZU-0006]
#     kics: [45fc717a-bd86-415c-bdd8-677901be1aa6, b7b9d1c7-2d3b-49b4-b867-ebbe68d0b643]
#   remediation:
#     safe: false
#     summary: Set minimum_tls_version (min_tls_version of the older resources) to 1.2; clients that know only older versions can no longer connect.
package policies.azure.appservice.minimum_tls

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in {"azurerm_app_service", "azurerm_app_service_slot", "azurerm_function_app", "azurerm_function_app_slot"}
	some app in tf.resources(type)
	test := is.equals_given(app, ["site_config", 0, "min_tls_version"], {"1.2", "1.3"}, "1.2")
	f := finding.unless(test, rego.metadata.chain(), app, ["site_config", 0, "min_tls_version"], _message)
}

deny contains f if {
	some type in _newer
	some app in tf.resources(type)
	test := is.equals_given(app, ["site_config", 0, "minimum_tls_version"], {"1.2", "1.3"}, "1.2")
	f := finding.unless(test, rego.metadata.chain(), app, ["site_config", 0, "minimum_tls_version"], _message)
}

_newer := {
	"azurerm_linux_function_app", "azurerm_linux_function_app_slot",
	"azurerm_linux_web_app", "azurerm_linux_web_app_slot",
	"azurerm_windows_function_app", "azurerm_windows_function_app_slot",
	"azurerm_windows_web_app", "azurerm_windows_web_app_slot",
}

_message := "the least version of TLS is {value}: set it to \"1.2\""
