# METADATA
# title: Web apps run a supported .NET
# description: Flaws of versions out of support stay open.
# related_resources:
#   - ref: https://dotnet.microsoft.com/en-us/platform/support/policy/dotnet-core
# custom:
#   severity: medium
#   resource_types: [azurerm_app_service, azurerm_windows_web_app]
#   aliases: {checkov: [CKV_AZURE_80]}
#   remediation:
#     safe: false
#     summary: Choose a version that is supported and test the app with it.
package policies.azure.appservice.dotnet_supported

import data.lib.finding
import data.lib.is
import data.lib.tf

# A stack that nobody writes is another one.
deny contains f if {
	some type in {"azurerm_windows_web_app"}
	some app in tf.resources(type)
	path := ["site_config", 0, "application_stack", 0, "dotnet_version"]
	test := is.negated(is.matches(app, ["site_config", 0, "application_stack", 0, "dotnet_version"], _unsupported))
	f := finding.unless(test, rego.metadata.chain(), app, path, _message)
}

deny contains f if {
	some app in tf.resources("azurerm_app_service")
	test := is.negated(is.matches(app, ["site_config", 0, "dotnet_framework_version"], _unsupported))
	f := finding.unless(test, rego.metadata.chain(), app, ["site_config", 0, "dotnet_framework_version"], _message)
}

_unsupported := `^v[1-7]\.`

_message := ".NET {value} gets no more mending: choose v8.0 or newer"
