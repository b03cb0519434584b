# METADATA
# title: Backups and their vaults are not destroyed
# description: >-
#   Whoever can remove the backups can make every other loss final; that is why attackers start there.
# related_resources:
#   - ref: https://docs.aws.amazon.com/aws-backup/latest/devguide/deleting-backups.html
#   - ref: https://learn.microsoft.com/en-us/azure/backup/backup-azure-delete-vault
# custom:
#   severity: critical
#   resource_types: [aws_backup_logically_air_gapped_vault, aws_backup_plan, aws_backup_selection, aws_backup_vault,
#     aws_db_cluster_snapshot, aws_db_snapshot, aws_dlm_lifecycle_policy, aws_ebs_snapshot, aws_ebs_snapshot_copy,
#     aws_glacier_vault, aws_redshift_cluster_snapshot, azurerm_backup_policy_file_share, azurerm_backup_policy_vm,
#     azurerm_backup_policy_vm_workload, azurerm_backup_protected_file_share, azurerm_backup_protected_vm,
#     azurerm_data_protection_backup_instance_blob_storage, azurerm_data_protection_backup_instance_disk,
#     azurerm_data_protection_backup_policy_blob_storage, azurerm_data_protection_backup_policy_disk,
#     azurerm_data_protection_backup_vault, azurerm_recovery_services_vault, azurerm_snapshot, google_alloydb_backup,
#     google_backup_dr_backup_plan, google_backup_dr_backup_vault, google_compute_snapshot,
#     google_firestore_backup_schedule, google_gke_backup_backup_plan, google_spanner_backup_schedule]
#   actions: [delete]
#   remediation:
#     safe: true
#     summary: Take the change out; let backups expire by their plan and remove the empty vault afterwards.
package policies.general.destruction.backups_kept

import data.lib.change
import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in rego.metadata.chain()[1].annotations.custom.resource_types
	some resource in tf.resources(type)
	test := is.negated(change.destroys(resource))
	message := sprintf("what keeps the backups is %s: let them expire by their plan first", [change.verb(resource)])
	f := finding.unless(test, rego.metadata.chain(), resource, [], message)
}
