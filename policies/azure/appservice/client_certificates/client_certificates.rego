# METADATA
# title: Web apps ask callers for a certificate
# description: A certificate of the caller stops strangers before they reach the code of the app.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/app-service/app-service-web-configure-tls-mutual-auth
# custom:
#   severity: low
#   resource_types: [azurerm_app_service, azurerm_linux_web_app, azurerm_windows_web_app]
#   aliases: {checkov: [CKV_AZURE_17], trivy: [AZU-0001], kics: [a81573f9-3691-4d83-88a0-7d4af63e17a3]}
#   remediation:
#     safe: false
#     summary: Set client_certificate_enabled to true and client_certificate_mode to Required (client_cert_enabled of the older resource); browsers of visitors need a certificate then.
package policies.azure.appservice.client_certificates

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some app in tf.resources("azurerm_app_service")
	test := is.equals_or(app, ["client_cert_enabled"], true, false)
	f := finding.unless(test, rego.metadata.chain(), app, ["client_cert_enabled"], _message)
}

deny contains f if {
	some type in {"azurerm_linux_web_app", "azurerm_windows_web_app"}
	some app in tf.resources(type)
	test := is.all_of([
		is.equals_or(app, ["client_certificate_enabled"], true, false),
		is.equals_or(app, ["client_certificate_mode"], "Required", "Required"),
	])
	f := finding.unless(test, rego.metadata.chain(), app, ["client_certificate_enabled"], _message)
}

_message := "no certificate of callers is required (enabled is {value}): turn it on, with the mode \"Required\""
