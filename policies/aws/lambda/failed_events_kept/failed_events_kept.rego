# METADATA
# title: Events that a function could not handle are kept
# description: An event that failed three times is thrown away, and nobody knows what was lost.
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html
# custom:
#   severity: low
#   resource_types: [aws_lambda_function]
#   aliases: {checkov: [CKV_AWS_116]}
#   remediation:
#     safe: true
#     summary: Add dead_letter_config with a queue, or a destination for failures; functions that are only called directly need neither.
package policies.aws.lambda.failed_events_kept

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some function in tf.resources("aws_lambda_function")
	kept := {is.present(settings, ["destination_config", 0, "on_failure", 0, "destination"]) |
		some settings in tf.companions(function, "aws_lambda_function_event_invoke_config.function_name")
	}
	letters := {is.present(letter, ["target_arn"]) | some letter in tf.blocks(function, ["dead_letter_config"])}
	test := is.any_of(kept | letters)
	f := finding.unless(test, rego.metadata.chain(), function, ["dead_letter_config"], "nothing keeps the events that fail: add dead_letter_config or a destination for failures")
}
