# METADATA
# title: Secure parameters are encrypted with a key of their own
# description: >-
#   With a customer key, reading a parameter takes two permissions, can be seen in the trail, and can be revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/services-parameter-store.html
# custom:
#   severity: low
#   resource_types: [aws_ssm_parameter]
#   aliases: {checkov: [CKV_AWS_337]}
#   remediation:
#     safe: false
#     summary: Set key_id to a customer key that the service may use.
package policies.aws.ssm.parameter_customer_key

import data.lib.finding
import data.lib.is
import data.lib.keys
import data.lib.tf

deny contains f if {
	some parameter in tf.resources("aws_ssm_parameter")
	test := is.any_of([is.negated(is.equals(parameter, ["type"], "SecureString")), keys.is_customer_key(parameter, ["key_id"])])
	f := finding.unless(test, rego.metadata.chain(), parameter, ["key_id"], "key_id is {value}: name a customer key")
}
