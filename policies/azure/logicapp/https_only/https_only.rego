# METADATA
# title: Logic apps redirect to HTTPS
# description: Over plain HTTP anyone on the way reads what a workflow is sent.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/logic-apps/logic-apps-securing-a-logic-app
# custom:
#   severity: medium
#   resource_types: [azurerm_logic_app_standard]
#   remediation:
#     safe: true
#     summary: Set https_only to true.
package policies.azure.logicapp.https_only

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some app in tf.resources("azurerm_logic_app_standard")
	test := is.equals_or(app, ["https_only"], true, false)
	f := finding.unless(test, rego.metadata.chain(), app, ["https_only"], "https_only is {value} (false where nobody writes it): set it to true")
}
