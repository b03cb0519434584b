# METADATA
# title: Stages keep access logs
# description: Without them nobody can say who called what when something goes wrong.
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html
# custom:
#   severity: medium
#   resource_types: [aws_api_gateway_stage, aws_apigatewayv2_stage]
#   aliases: {checkov: [CKV_AWS_76], trivy: [AWS-0001], kics: [1b6799eb-4a7a-4b04-9001-8cceb9999326]}
#   remediation:
#     safe: true
#     summary: Add access_log_settings with a log group; the account needs a role for it once.
package policies.aws.apigateway.access_logs

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in {"aws_api_gateway_stage", "aws_apigatewayv2_stage"}
	some stage in tf.resources(type)
	test := is.any_of({is.present(logs, ["destination_arn"]) | some logs in tf.blocks(stage, ["access_log_settings"])})
	f := finding.unless(test, rego.metadata.chain(), stage, ["access_log_settings"], "the stage keeps no access log: add access_log_settings")
}
