# METADATA
# title: Functions run in a network of yours
# description: Only in your own network do security groups, flow logs and private addresses hold for a function.
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html
# custom:
#   severity: low
#   resource_types: [aws_lambda_function]
#   aliases: {checkov: [CKV_AWS_117]}
#   remediation:
#     safe: false
#     summary: Add vpc_config; what it reaches on the internet then needs a NAT gateway or endpoints.
package policies.aws.lambda.in_network

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some function in tf.resources("aws_lambda_function")
	test := is.any_of({is.present(network, ["subnet_ids"]) | some network in tf.blocks(function, ["vpc_config"])})
	f := finding.unless(test, rego.metadata.chain(), function, ["vpc_config"], "the function runs outside your networks: add vpc_config where it works with private data")
}
