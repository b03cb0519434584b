# METADATA
# title: Builds are logged
# description: Without a log nobody can say what a build did with the secrets it was given.
# related_resources:
#   - ref: https://docs.aws.amazon.com/codebuild/latest/APIReference/API_CloudWatchLogsConfig.html
# custom:
#   severity: medium
#   resource_types: [aws_codebuild_project]
#   aliases: {checkov: [CKV_AWS_314]}
#   remediation:
#     safe: true
#     summary: Leave logs_config out, or enable cloudwatch_logs or s3_logs in it.
package policies.aws.codebuild.logged

import data.lib.finding
import data.lib.is
import data.lib.tf

# Logs go to CloudWatch unless somebody switches that off.
deny contains f if {
	some project in tf.resources("aws_codebuild_project")
	tests := {_is_logged(config) | some config in tf.blocks(project, ["logs_config"])}
	f := finding.unless(is.all_of(tests), rego.metadata.chain(), project, ["logs_config"], "logs are switched off: enable cloudwatch_logs or s3_logs")
}

_is_logged(config) := is.any_of([
	is.all_of({is.equals_or(logs, ["status"], "ENABLED", "ENABLED") | some logs in tf.blocks(config, ["cloudwatch_logs"])}),
	is.any_of({is.equals(logs, ["status"], "ENABLED") | some logs in tf.blocks(config, ["s3_logs"])}),
])
