# METADATA
# title: Organisations have control policies enabled
# description: Control policies are the only limit that administrators of an account cannot lift.
# related_resources:
#   - ref: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html
# custom:
#   severity: medium
#   resource_types: [aws_organizations_organization]
#   aliases: {kics: [5ba6229c-8057-433e-91d0-21cf13569ca9]}
#   remediation:
#     safe: true
#     summary: Add SERVICE_CONTROL_POLICY to enabled_policy_types.
package policies.aws.organizations.control_policies_enabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some organization in tf.resources("aws_organizations_organization")
	test := is.any_of([is.holds_any(organization, ["enabled_policy_types"], {"SERVICE_CONTROL_POLICY"}), is.equals_or(organization, ["feature_set"], "CONSOLIDATED_BILLING", "ALL")])
	f := finding.unless(test, rego.metadata.chain(), organization, ["enabled_policy_types"], "enabled_policy_types is {value}: add SERVICE_CONTROL_POLICY")
}
