# METADATA
# title: Web and function apps take no files over plain FTP
# description: Over FTP anyone on the way reads the password that deploys the app.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/app-service/deploy-ftp
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
#     checkov: [CKV_AZURE_78]
#     trivy: [AZU-0071]
#     kics: [85da374f-b00f-4832-9d44-84a1ca1e89f8, 9dab0179-433d-4dff-af8f-0091025691df]
#   remediation:
#     safe: false
#     summary: Set ftps_state to Disabled or FtpsOnly.
package policies.azure.appservice.ftp_closed

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in {"azurerm_app_service", "azurerm_app_service_slot", "azurerm_function_app", "azurerm_function_app_slot"}
	some app in tf.resources(type)
	test := is.equals_given(app, ["site_config", 0, "ftps_state"], _closed, "AllAllowed")
	f := finding.unless(test, rego.metadata.chain(), app, ["site_config", 0, "ftps_state"], _message)
}

deny contains f if {
	some type in _newer
	some app in tf.resources(type)
	test := is.equals_given(app, ["site_config", 0, "ftps_state"], _closed, "Disabled")
	f := finding.unless(test, rego.metadata.chain(), app, ["site_config", 0, "ftps_state"], _message)
}

_closed := {"Disabled", "FtpsOnly"}

_newer := {
	"azurerm_linux_function_app", "azurerm_linux_function_app_slot",
	"azurerm_linux_web_app", "azurerm_linux_web_app_slot",
	"azurerm_windows_function_app", "azurerm_windows_function_app_slot",
	"azurerm_windows_web_app", "azurerm_windows_web_app_slot",
}

_message := "ftps_state is {value} (plain FTP is open where nobody writes it for the older resources): set it to \"Disabled\""
