# METADATA
# title: Functions have a limit of their own
# description: One function that runs away uses up the account's concurrency, and all others stand still.
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html
# custom:
#   severity: low
#   resource_types: [aws_lambda_function]
#   aliases: {checkov: [CKV_AWS_115]}
#   remediation:
#     safe: false
#     summary: Set reserved_concurrent_executions to what the function needs at most.
package policies.aws.lambda.concurrency_limited

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some function in tf.resources("aws_lambda_function")
	test := is.at_least(function, ["reserved_concurrent_executions"], 0)
	f := finding.unless(test, rego.metadata.chain(), function, ["reserved_concurrent_executions"], "reserved_concurrent_executions is {value}: set it to what the function needs at most")
}
