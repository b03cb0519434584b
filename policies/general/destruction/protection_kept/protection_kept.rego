# METADATA
# title: Protection against deletion is not switched off
# description: >-
#   Switching it off is the step before destroying something, in this plan or the next; it is also all that stood in the way.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html
#   - ref: https://cloud.google.com/sql/docs/mysql/deletion-protection
#   - ref: https://learn.microsoft.com/en-us/azure/key-vault/general/soft-delete-overview
# custom:
#   severity: high
#   resource_types: [aws_alb, aws_backup_vault, aws_cloudwatch_log_group, aws_cognito_user_pool, aws_db_instance,
#     aws_docdb_cluster, aws_dsql_cluster, aws_dynamodb_table, aws_ecr_repository, aws_eks_cluster, aws_instance,
#     aws_launch_template, aws_lb, aws_neptune_cluster, aws_networkfirewall_firewall, aws_qldb_ledger,
#     aws_rds_cluster, aws_rds_global_cluster, aws_route53_zone, aws_s3_bucket, azurerm_key_vault,
#     azurerm_key_vault_managed_hardware_security_module, azurerm_recovery_services_vault, google_bigquery_dataset,
#     google_bigquery_table, google_bigtable_instance, google_bigtable_table, google_cloud_run_v2_service,
#     google_compute_instance, google_container_cluster, google_filestore_instance, google_firestore_database,
#     google_memorystore_instance, google_project, google_redis_cluster, google_secret_manager_secret,
#     google_spanner_database, google_spanner_instance, google_sql_database_instance, google_storage_bucket]
#   actions: [update]
#   remediation:
#     safe: true
#     summary: Leave the protection on; where the resource is to go, say so in the change and waive this finding.
package policies.general.destruction.protection_kept

import data.lib.change
import data.lib.finding
import data.lib.is
import data.lib.tf

# What guards, by attribute: the values with which it does. A flag nobody wrote forces nothing.
_guards := {
	"delete_contents_on_destroy": {false, null},
	"delete_protection": {true},
	"delete_protection_state": {"DELETE_PROTECTION_ENABLED"},
	"deletion_policy": {"PREVENT"},
	"deletion_protection": {true, "ACTIVE", "PROTECTED"},
	"deletion_protection_enabled": {true},
	"disable_api_termination": {true},
	"enable_deletion_protection": {true},
	"enable_drop_protection": {true},
	"force_delete": {false, null},
	"force_destroy": {false, null},
	"purge_protection_enabled": {true},
	"skip_final_snapshot": {false, null},
	"soft_delete_enabled": {true},
}

deny contains f if {
	some type in rego.metadata.chain()[1].annotations.custom.resource_types
	some resource in tf.resources(type)
	some name, values in _guards
	test := is.negated(change.loses(resource, [name], values))
	message := sprintf("%s becomes {value}, so that nothing stops a deletion any more: leave it as it is", [name])
	f := finding.unless(test, rego.metadata.chain(), resource, [name], message)
}
