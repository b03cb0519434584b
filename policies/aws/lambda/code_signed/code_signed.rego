# METADATA
# title: Functions run signed code alone
# description: Without a signature, whoever can write to the bucket or the pipeline decides what runs.
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html
# custom:
#   severity: low
#   resource_types: [aws_lambda_function]
#   aliases: {checkov: [CKV_AWS_272]}
#   remediation:
#     safe: false
#     summary: Sign packages with AWS Signer and name an aws_lambda_code_signing_config.
package policies.aws.lambda.code_signed

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some function in tf.resources("aws_lambda_function")
	test := is.any_of([
		is.present(function, ["code_signing_config_arn"]),
		is.equals_or(function, ["package_type"], "Image", "Zip"),
	])
	f := finding.unless(test, rego.metadata.chain(), function, ["code_signing_config_arn"], "code_signing_config_arn is {value}: name a configuration with your signing profiles")
}
