# METADATA
# title: Web apps run a supported Python
# description: Flaws of versions out of support stay open.
# related_resources:
#   - ref: https://devguide.python.org/versions/
# custom:
#   severity: medium
#   resource_types: [azurerm_app_service, azurerm_linux_web_app]
#   aliases: {trivy: [AZU-0070]}
#   remediation:
#     safe: false
#     summary: Choose a version that is supported and test the app with it.
package policies.azure.appservice.python_supported

import data.lib.finding
import data.lib.is
import data.lib.tf

# A stack that nobody writes is another one.
deny contains f if {
	some type in {"azurerm_linux_web_app"}
	some app in tf.resources(type)
	path := ["site_config", 0, "application_stack", 0, "python_version"]
	test := is.negated(is.matches(app, ["site_config", 0, "application_stack", 0, "python_version"], _unsupported))
	f := finding.unless(test, rego.metadata.chain(), app, path, _message)
}

deny contains f if {
	some app in tf.resources("azurerm_app_service")
	test := is.negated(is.matches(app, ["site_config", 0, "python_version"], _unsupported))
	f := finding.unless(test, rego.metadata.chain(), app, ["site_config", 0, "python_version"], _message)
}

_unsupported := `^(2(\.|$)|3\.[0-9]$)`

_message := "Python {value} gets no more mending: choose 3.11 or newer"
