# METADATA
# title: Stages log what goes wrong inside
# description: Access logs say that a call failed; only these logs say why.
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html
# custom:
#   severity: low
#   resource_types: [aws_api_gateway_stage]
#   aliases: {checkov: [CKV2_AWS_4]}
#   remediation:
#     safe: true
#     summary: Add an aws_api_gateway_method_settings for */* with logging_level ERROR.
package policies.aws.apigateway.execution_logs

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some stage in tf.resources("aws_api_gateway_stage")
	test := is.any_of({is.one_of(settings, ["settings", 0, "logging_level"], {"ERROR", "INFO"}) |
		some settings in tf.companions(stage, "aws_api_gateway_method_settings.stage_name")
	})
	f := finding.unless(test, rego.metadata.chain(), stage, [], "no aws_api_gateway_method_settings logs errors of this stage: add one with logging_level ERROR")
}
