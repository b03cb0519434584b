# METADATA
# title: Logs of builds are encrypted
# description: Logs of builds hold addresses, names and now and then a secret that a tool printed.
# related_resources:
#   - ref: https://docs.aws.amazon.com/codebuild/latest/userguide/change-project.html
# custom:
#   severity: low
#   resource_types: [aws_codebuild_project]
#   aliases: {checkov: [CKV_AWS_311]}
#   remediation:
#     safe: true
#     summary: Leave encryption_disabled of s3_logs out or set it to false.
package policies.aws.codebuild.logs_encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some project in tf.resources("aws_codebuild_project")
	some config in tf.blocks(project, ["logs_config"])
	some logs in tf.blocks(config, ["s3_logs"])
	test := is.any_of([
		is.equals_or(logs, ["encryption_disabled"], false, false),
		is.equals_or(logs, ["status"], "DISABLED", "DISABLED"),
	])
	f := finding.unless(test, rego.metadata.chain(), logs, ["encryption_disabled"], "encryption_disabled is {value}: set it to false")
}
