# METADATA
# title: Locks against deletion are not taken away
# description: >-
#   Locks, liens and retention rules are there for the day somebody deletes by mistake or with intent; taking one away is the first step of both.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/lock-resources
#   - ref: https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html
# custom:
#   severity: high
#   resource_types: [aws_backup_vault_lock_configuration, aws_backup_vault_policy, aws_glacier_vault_lock,
#     aws_s3_bucket_object_lock_configuration, aws_s3_bucket_versioning, azurerm_management_lock,
#     azurerm_storage_container_immutability_policy, google_resource_manager_lien]
#   actions: [delete]
#   remediation:
#     safe: true
#     summary: Take the change out, or delete what was locked in the same reviewed change and waive this finding.
package policies.general.destruction.locks_kept

import data.lib.change
import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in rego.metadata.chain()[1].annotations.custom.resource_types
	some resource in tf.resources(type)
	test := is.negated(change.destroys(resource))
	message := sprintf("a guard is %s: take it away only in a change that says why", [change.verb(resource)])
	f := finding.unless(test, rego.metadata.chain(), resource, [], message)
}
