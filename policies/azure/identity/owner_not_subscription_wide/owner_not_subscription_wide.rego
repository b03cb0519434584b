# METADATA
# title: Nobody becomes owner of a whole subscription
# description: An owner can do everything and let in others; whoever takes over the account can, too.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/role-based-access-control/best-practices
# custom:
#   severity: medium
#   resource_types: [azurerm_role_assignment]
#   remediation:
#     safe: false
#     summary: Assign a narrower role, or the role for a resource group; keep the few owners a subscription needs out of Terraform.
package policies.azure.identity.owner_not_subscription_wide

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some assignment in tf.resources("azurerm_role_assignment")
	test := is.negated(is.all_of([
		is.written(assignment, ["role_definition_name"]),
		is.matches(assignment, ["role_definition_name"], `(?i)^(Owner|User Access Administrator)$`),
		is.matches(assignment, ["scope"], _wide),
	]))
	f := finding.unless(test, rego.metadata.chain(), assignment, ["role_definition_name"], _message)
}

# A role is named by its name or by its id; the provider fills in the other.
deny contains f if {
	some assignment in tf.resources("azurerm_role_assignment")
	test := is.negated(is.all_of([
		is.negated(is.written(assignment, ["role_definition_name"])),
		is.matches(assignment, ["role_definition_id"], _ids),
		is.matches(assignment, ["scope"], _wide),
	]))
	f := finding.unless(test, rego.metadata.chain(), assignment, ["role_definition_id"], _message)
}

# A subscription, a management group, or everything.
_wide := `(?i)^(/|/subscriptions/[^/]+/?|/providers/Microsoft\.Management/managementGroups/[^/]+/?)$`

# The ids of the built-in roles Owner and User Access Administrator, the same everywhere.
_ids := `(?i)/(8e3af657-a8ff-443c-a75c-2fe8c4bcb635|18d7d88d-d35e-4fb5-a5c3-7773c20a72d9)$`

_message := "{value} of a whole subscription or more is assigned: choose a narrower role or scope"
