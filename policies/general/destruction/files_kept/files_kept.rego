# METADATA
# title: Buckets, file systems and disks are not destroyed
# description: >-
#   Files have no second copy unless somebody made one; a renamed bucket or a moved disk is replaced by an empty one.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/delete-bucket.html
#   - ref: https://learn.microsoft.com/en-us/azure/storage/common/storage-account-recover
# custom:
#   severity: high
#   resource_types: [aws_codecommit_repository, aws_ebs_volume, aws_ecr_repository, aws_efs_file_system,
#     aws_fsx_lustre_file_system, aws_fsx_ontap_file_system, aws_fsx_ontap_volume, aws_fsx_openzfs_file_system,
#     aws_fsx_openzfs_volume, aws_fsx_windows_file_system, aws_kinesis_stream, aws_msk_cluster, aws_s3_bucket,
#     aws_s3_directory_bucket, aws_s3tables_table, aws_s3tables_table_bucket, azurerm_container_registry,
#     azurerm_eventhub, azurerm_managed_disk, azurerm_netapp_account, azurerm_netapp_pool, azurerm_netapp_volume,
#     azurerm_storage_account, azurerm_storage_container, azurerm_storage_data_lake_gen2_filesystem,
#     azurerm_storage_queue, azurerm_storage_share, azurerm_storage_table, google_artifact_registry_repository,
#     google_compute_disk, google_compute_region_disk, google_filestore_instance, google_lustre_instance,
#     google_netapp_storage_pool, google_netapp_volume, google_storage_bucket]
#   actions: [delete]
#   implied_by: [general.destruction.state_kept]
#   remediation:
#     safe: true
#     summary: Take the change out, or copy the files first and waive this finding.
package policies.general.destruction.files_kept

import data.lib.change
import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in rego.metadata.chain()[1].annotations.custom.resource_types
	some resource in tf.resources(type)
	test := is.negated(change.destroys(resource))
	message := sprintf("what holds files is %s: copy them first, or take the change out", [change.verb(resource)])
	f := finding.unless(test, rego.metadata.chain(), resource, [], message)
}
