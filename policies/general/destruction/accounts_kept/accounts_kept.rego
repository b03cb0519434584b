# METADATA
# title: Accounts, projects and resource groups are not destroyed
# description: >-
#   Everything inside goes with them, whether this configuration knows of it or not.
# related_resources:
#   - ref: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_accounts_close.html
#   - ref: https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/delete-resource-group
#   - ref: https://cloud.google.com/resource-manager/docs/creating-managing-projects
# custom:
#   severity: critical
#   resource_types: [aws_controltower_landing_zone, aws_organizations_account, aws_organizations_organization,
#     aws_organizations_organizational_unit, azurerm_management_group, azurerm_resource_group, azurerm_subscription,
#     google_folder, google_project]
#   actions: [delete]
#   remediation:
#     safe: true
#     summary: Take the change out, or list what is inside, secure it, and waive this finding.
package policies.general.destruction.accounts_kept

import data.lib.change
import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in rego.metadata.chain()[1].annotations.custom.resource_types
	some resource in tf.resources(type)
	test := is.negated(change.destroys(resource))
	message := sprintf("everything inside goes when this is %s: list first what there is", [change.verb(resource)])
	f := finding.unless(test, rego.metadata.chain(), resource, [], message)
}
