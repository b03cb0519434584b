# METADATA
# title: Rules over whole accounts and organisations are not taken away
# description: >-
#   What holds for every account, subscription or project stops holding for all of them at once, also for what other teams run there.
# related_resources:
#   - ref: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html
#   - ref: https://learn.microsoft.com/en-us/azure/governance/policy/overview
#   - ref: https://cloud.google.com/resource-manager/docs/organization-policy/overview
# custom:
#   severity: high
#   resource_types: [aws_config_config_rule, aws_config_organization_custom_rule,
#     aws_config_organization_managed_rule, aws_controltower_control, aws_ebs_encryption_by_default,
#     aws_ebs_snapshot_block_public_access, aws_ec2_image_block_public_access, aws_ec2_instance_metadata_defaults,
#     aws_iam_account_password_policy, aws_organizations_policy, aws_organizations_policy_attachment,
#     aws_s3_account_public_access_block, aws_vpc_block_public_access_options,
#     azurerm_management_group_policy_assignment, azurerm_policy_definition, azurerm_policy_set_definition,
#     azurerm_resource_group_policy_assignment, azurerm_resource_policy_assignment,
#     azurerm_security_center_subscription_pricing, azurerm_subscription_policy_assignment,
#     google_access_context_manager_service_perimeter, google_binary_authorization_policy,
#     google_folder_organization_policy, google_org_policy_custom_constraint, google_org_policy_policy,
#     google_organization_policy, google_project_organization_policy]
#   actions: [delete]
#   remediation:
#     safe: true
#     summary: Take the change out, or put the rule that follows it in place in the same change and waive this finding.
package policies.general.destruction.guardrails_kept

import data.lib.change
import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in rego.metadata.chain()[1].annotations.custom.resource_types
	some resource in tf.resources(type)
	test := is.negated(change.destroys(resource))
	message := sprintf("a rule that guards everything below it is %s: see first what takes its place", [change.verb(resource)])
	f := finding.unless(test, rego.metadata.chain(), resource, [], message)
}
