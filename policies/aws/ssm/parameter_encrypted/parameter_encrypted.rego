# METADATA
# title: Parameters are encrypted
# description: A plain parameter can be read by everybody who may read parameters, and shows in consoles and logs.
# related_resources:
#   - ref: https://docs.aws.amazon.com/systems-manager/latest/userguide/secure-string-parameter-kms-encryption.html
# custom:
#   severity: low
#   resource_types: [aws_ssm_parameter]
#   enforcement: advisory
#   aliases: {checkov: [CKV2_AWS_34]}
#   remediation:
#     safe: false
#     summary: Set type to SecureString where the value is a secret.
package policies.aws.ssm.parameter_encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some parameter in tf.resources("aws_ssm_parameter")
	test := is.equals(parameter, ["type"], "SecureString")
	f := finding.unless(test, rego.metadata.chain(), parameter, ["type"], "type is {value}: make it SecureString if the value is a secret")
}
