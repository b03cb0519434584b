# METADATA
# title: Functions are traced
# description: A trace shows which call was slow or failed, across all services a request went through.
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html
# custom:
#   severity: low
#   resource_types: [aws_lambda_function]
#   aliases: {checkov: [CKV_AWS_50], trivy: [AWS-0066], kics: [8152e0cf-d2f0-47ad-96d5-d003a76eabd1]}
#   remediation:
#     safe: true
#     summary: Add tracing_config with mode Active; the role needs xray:PutTraceSegments.
package policies.aws.lambda.traced

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some function in tf.resources("aws_lambda_function")
	test := is.equals_or(function, ["tracing_config", 0, "mode"], "Active", "PassThrough")
	f := finding.unless(test, rego.metadata.chain(), function, ["tracing_config", 0, "mode"], "the mode is {value}: set it to Active")
}
