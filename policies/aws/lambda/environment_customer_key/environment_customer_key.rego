# METADATA
# title: Environments of functions are encrypted with a key of yours
# description: With a key of your own, who may describe the function does not read its environment.
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html
# custom:
#   severity: low
#   resource_types: [aws_lambda_function]
#   aliases: {checkov: [CKV_AWS_173]}
#   remediation:
#     safe: false
#     summary: Name a key in kms_key_arn that the role of the function may use.
package policies.aws.lambda.environment_customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some function in tf.resources("aws_lambda_function")
	test := is.any_of([
		is.present(function, ["kms_key_arn"]),
		is.negated(is.any_of({is.present(environment, ["variables"]) | some environment in tf.blocks(function, ["environment"])})),
	])
	f := finding.unless(test, rego.metadata.chain(), function, ["kms_key_arn"], "kms_key_arn is {value}: name a key of yours")
}
