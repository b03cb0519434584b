# METADATA
# title: Models have no network
# description: The code of a model comes from elsewhere; without a network it can send nothing away.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/mkt-algo-model-internet-free.html
# custom:
#   severity: low
#   resource_types: [aws_sagemaker_model]
#   aliases: {checkov: [CKV_AWS_370]}
#   remediation:
#     safe: false
#     summary: Set enable_network_isolation to true where the model needs nothing from outside; it is made anew.
package policies.aws.sagemaker.model_isolated

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "enable_network_isolation is {value}: set it to true"

_path := ["enable_network_isolation"]

deny contains f if {
	some model in tf.resources("aws_sagemaker_model")
	test := is.equals(model, _path, true)
	f := finding.unless(test, rego.metadata.chain(), model, _path, _message)
}
