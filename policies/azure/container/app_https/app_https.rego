# METADATA
# title: Container apps redirect to HTTPS
# description: Over plain HTTP anyone on the way reads the sessions and passwords of the users.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/container-apps/ingress-overview
# custom:
#   severity: medium
#   resource_types: [azurerm_container_app]
#   remediation:
#     safe: true
#     summary: Set allow_insecure_connections in ingress to false, or leave it out.
package policies.azure.container.app_https

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some app in tf.resources("azurerm_container_app")
	test := is.equals_or(app, ["ingress", 0, "allow_insecure_connections"], false, false)
	f := finding.unless(test, rego.metadata.chain(), app, ["ingress", 0, "allow_insecure_connections"], "allow_insecure_connections is {value}: set it to false")
}
