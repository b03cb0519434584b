# METADATA
# title: Certificates have a strong key
# description: Browsers no longer trust RSA keys below 2048 bits, and they can be broken.
# related_resources:
#   - ref: https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html
# custom:
#   severity: medium
#   resource_types: [aws_acm_certificate]
#   remediation:
#     safe: false
#     summary: Set key_algorithm to RSA_2048 or an elliptic curve.
package policies.aws.acm.strong_key

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some certificate in tf.resources("aws_acm_certificate")
	test := is.negated(is.equals_or(certificate, ["key_algorithm"], "RSA_1024", "RSA_2048"))
	f := finding.unless(test, rego.metadata.chain(), certificate, ["key_algorithm"], "key_algorithm is {value}: use RSA_2048 or an elliptic curve")
}
