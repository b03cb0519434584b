# METADATA
# title: Custom roles do not make roles
# description: Whoever may write roles or assign them can give themselves every other right.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/role-based-access-control/elevate-access-global-admin
# custom:
#   severity: high
#   resource_types: [azurerm_role_definition]
#   aliases: {trivy: [AZU-0052], kics: [3fa5900f-9aac-4982-96b2-a6143d9c99fb]}
#   remediation:
#     safe: false
#     summary: Remove the actions under Microsoft.Authorization that write, and leave them to administrators.
package policies.azure.identity.no_role_making

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some role in tf.resources("azurerm_role_definition")
	some permission in tf.blocks(role, ["permissions"])
	test := is.any_of([
		is.negated(is.holds_match(permission, ["actions"], _makes)),
		is.holds_match(permission, ["not_actions"], `(?i)^Microsoft\.Authorization/(\*|\*/write)$`),
	])
	f := finding.unless(test, rego.metadata.chain(), permission, ["actions"], "the role may write or assign roles ({value}): leave that to administrators")
}

_makes := `(?i)^Microsoft\.Authorization/(\*|\*/write|roleDefinitions/(\*|write)|roleAssignments/(\*|write))$`
