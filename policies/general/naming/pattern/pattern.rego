# METADATA
# title: Resources are named the way the organisation names them
# description: >-
#   Names that follow one pattern say at a glance whose a resource is and in which stage, also in logs and bills. The parameter
#   name_patterns maps a type to the pattern (RE2) its names must match; a type it does not hold may have any name.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/cloud-adoption-framework/ready/azure-best-practices/resource-naming
# custom:
#   severity: low
#   resource_types: [aws_cloudwatch_log_group, aws_db_instance, aws_dynamodb_table, aws_ecr_repository, aws_ecs_cluster,
#     aws_eks_cluster, aws_iam_policy, aws_iam_role, aws_iam_user, aws_kinesis_stream, aws_kms_alias, aws_lambda_function,
#     aws_lb, aws_rds_cluster, aws_s3_bucket, aws_secretsmanager_secret, aws_security_group, aws_sns_topic, aws_sqs_queue,
#     aws_ssm_parameter, azurerm_application_insights, azurerm_container_registry, azurerm_cosmosdb_account, azurerm_key_vault,
#     azurerm_kubernetes_cluster, azurerm_linux_function_app, azurerm_linux_virtual_machine, azurerm_linux_web_app,
#     azurerm_log_analytics_workspace, azurerm_mssql_database, azurerm_mssql_server, azurerm_network_security_group,
#     azurerm_postgresql_flexible_server, azurerm_public_ip, azurerm_resource_group, azurerm_storage_account,
#     azurerm_subnet, azurerm_user_assigned_identity, azurerm_virtual_network, azurerm_windows_virtual_machine,
#     google_artifact_registry_repository, google_cloud_run_v2_service, google_cloudfunctions2_function,
#     google_compute_instance, google_compute_network, google_compute_subnetwork, google_container_cluster,
#     google_kms_key_ring, google_project, google_pubsub_topic, google_secret_manager_secret, google_service_account,
#     google_sql_database_instance, google_storage_bucket]
#   needs: [name_patterns]
#   remediation:
#     safe: false
#     summary: Name it as the pattern says; most resources are replaced when their name changes, so this is for new ones.
package policies.general.naming.pattern

import data.lib.finding
import data.lib.is
import data.lib.tf

# The first of these a resource has is its name.
_attributes := ["bucket", "identifier", "cluster_identifier", "function_name", "repository_id", "secret_id", "account_id", "name"]

deny contains f if {
	some type, wanted in tf.parameter("name_patterns", {})
	type in rego.metadata.chain()[1].annotations.custom.resource_types
	some resource in tf.resources(type)
	path := [_name(resource)]
	message := sprintf("the name is {value}: names of %s match %s", [type, wanted])
	f := finding.unless(is.matches(resource, path, wanted), rego.metadata.chain(), resource, path, message)
}

_name(resource) := array.concat([name | some name in _attributes; is.written(resource, [name]) != "no"], ["name"])[0]
