# METADATA
# title: GraphQL APIs are logged
# description: Without a log nobody can say who asked for what when data turn up elsewhere.
# related_resources:
#   - ref: https://docs.aws.amazon.com/appsync/latest/devguide/monitoring.html
# custom:
#   severity: medium
#   resource_types: [aws_appsync_graphql_api]
#   aliases: {checkov: [CKV_AWS_193]}
#   remediation:
#     safe: true
#     summary: Add log_config with a role that may write to CloudWatch Logs.
package policies.aws.appsync.logged

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some api in tf.resources("aws_appsync_graphql_api")
	test := is.any_of({is.present(log, ["cloudwatch_logs_role_arn"]) | some log in tf.written_blocks(api, ["log_config"])})
	f := finding.unless(test, rego.metadata.chain(), api, ["log_config"], "requests are not logged: add log_config")
}
