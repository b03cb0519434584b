# METADATA
# title: Reviews by people are encrypted with a key of their own
# description: >-
#   What reviewers saw and said is kept in a bucket; with a customer key its use can be limited, seen in the trail and
#   revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/a2i-permissions-security.html
# custom:
#   severity: low
#   resource_types: [aws_sagemaker_flow_definition]
#   aliases: {checkov: [CKV_AWS_372]}
#   remediation:
#     safe: false
#     summary: Set kms_key_id in output_config; the flow is made anew.
package policies.aws.sagemaker.flow_output_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "kms_key_id is {value}: name a customer key"

_path := ["output_config", 0, "kms_key_id"]

_block := ["output_config", 0]

deny contains f if {
	some flow in tf.resources("aws_sagemaker_flow_definition")
	test := is.has_key(flow, _block, "kms_key_id")
	f := finding.unless(test, rego.metadata.chain(), flow, _path, _message)
}
