# METADATA
# title: Web apps run a supported Java
# description: Flaws of versions out of support stay open.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/java/openjdk/support
# custom:
#   severity: medium
#   resource_types: [azurerm_app_service, azurerm_linux_web_app, azurerm_windows_web_app]
#   aliases: {checkov: [CKV_AZURE_83]}
#   remediation:
#     safe: false
#     summary: Choose a version that is supported and test the app with it.
package policies.azure.appservice.java_supported

import data.lib.finding
import data.lib.is
import data.lib.tf

# A stack that nobody writes is another one.
deny contains f if {
	some type in {"azurerm_linux_web_app", "azurerm_windows_web_app"}
	some app in tf.resources(type)
	path := ["site_config", 0, "application_stack", 0, "java_version"]
	test := is.negated(is.matches(app, ["site_config", 0, "application_stack", 0, "java_version"], _unsupported))
	f := finding.unless(test, rego.metadata.chain(), app, path, _message)
}

deny contains f if {
	some app in tf.resources("azurerm_app_service")
	test := is.negated(is.matches(app, ["site_config", 0, "java_version"], _unsupported))
	f := finding.unless(test, rego.metadata.chain(), app, ["site_config", 0, "java_version"], _message)
}

_unsupported := `^(1\.)?[5-7](\.|_|$)`

_message := "Java {value} gets no more mending: choose 17 or newer"
