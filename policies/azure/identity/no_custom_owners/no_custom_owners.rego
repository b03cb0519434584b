# METADATA
# title: Custom roles do not make owners
# description: A role that may do everything is missed by reviews that look for the built-in owner.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/role-based-access-control/custom-roles
# custom:
#   severity: high
#   resource_types: [azurerm_role_definition]
#   aliases: {checkov: [CKV_AZURE_39], trivy: [AZU-0030]}
#   remediation:
#     safe: false
#     summary: Name the actions that are needed, or assign the role to a resource group.
package policies.azure.identity.no_custom_owners

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some role in tf.resources("azurerm_role_definition")
	some permission in tf.blocks(role, ["permissions"])
	test := is.negated(is.all_of([
		is.holds_any(permission, ["actions"], {"*"}),
		is.any_of([
			is.holds_match(role, ["assignable_scopes"], _wide),
			is.all_of([is.negated(is.written(role, ["assignable_scopes"])), is.matches(role, ["scope"], _wide)]),
		]),
	]))
	f := finding.unless(test, rego.metadata.chain(), permission, ["actions"], "the role allows every action ({value}) in a whole subscription or more: name those that are needed")
}

# A subscription, a management group, or everything.
_wide := `(?i)^(/|/subscriptions/[^/]+/?|/providers/Microsoft\.Management/managementGroups/[^/]+/?)$`
