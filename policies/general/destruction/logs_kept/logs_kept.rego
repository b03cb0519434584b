# METADATA
# title: Trails and log archives are not destroyed
# description: >-
#   Without the records nobody can say what happened, and removing them is how a break-in is hidden.
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-delete-trails-console.html
#   - ref: https://learn.microsoft.com/en-us/azure/azure-monitor/logs/delete-workspace
# custom:
#   severity: high
#   resource_types: [aws_cloudtrail, aws_cloudtrail_event_data_store, aws_cloudwatch_log_group,
#     aws_config_configuration_recorder, aws_config_delivery_channel, aws_flow_log, aws_guardduty_detector,
#     aws_route53_query_log, aws_s3_bucket_logging, aws_securityhub_account, aws_securitylake_data_lake,
#     aws_wafv2_web_acl_logging_configuration, azurerm_log_analytics_workspace,
#     azurerm_monitor_aad_diagnostic_setting, azurerm_monitor_diagnostic_setting,
#     azurerm_mssql_database_extended_auditing_policy, azurerm_mssql_server_extended_auditing_policy,
#     azurerm_network_watcher_flow_log, azurerm_sentinel_log_analytics_workspace_onboarding,
#     google_folder_iam_audit_config, google_logging_billing_account_sink, google_logging_folder_bucket_config,
#     google_logging_folder_sink, google_logging_organization_bucket_config, google_logging_organization_sink,
#     google_logging_project_bucket_config, google_logging_project_sink, google_organization_iam_audit_config,
#     google_project_iam_audit_config]
#   actions: [delete]
#   remediation:
#     safe: true
#     summary: Take the change out, or see that something else keeps the same records for as long and waive this finding.
package policies.general.destruction.logs_kept

import data.lib.change
import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in rego.metadata.chain()[1].annotations.custom.resource_types
	some resource in tf.resources(type)
	test := is.negated(change.destroys(resource))
	message := sprintf("what keeps the records is %s: see first that something else keeps them", [change.verb(resource)])
	f := finding.unless(test, rego.metadata.chain(), resource, [], message)
}
