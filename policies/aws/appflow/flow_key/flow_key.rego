# METADATA
# title: AppFlow flows are encrypted with a key of their own
# description: >-
#   With a customer key the use of what flows between services can be limited, seen in the trail and revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/appflow/latest/userguide/data-protection.html
# custom:
#   severity: low
#   resource_types: [aws_appflow_flow]
#   aliases: {checkov: [CKV_AWS_263]}
#   remediation:
#     safe: false
#     summary: Set kms_arn; the flow is made anew.
package policies.aws.appflow.flow_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "kms_arn is {value}: name a customer key"

_path := ["kms_arn"]

deny contains f if {
	some flow in tf.resources("aws_appflow_flow")
	test := is.written(flow, _path)
	f := finding.unless(test, rego.metadata.chain(), flow, _path, _message)
}
