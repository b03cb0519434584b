# METADATA
# title: Keys rotate
# description: Rotation limits how much one leaked key can decrypt; only symmetric keys that AWS made can rotate.
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html
# custom:
#   severity: medium
#   resource_types: [aws_kms_key]
#   aliases: {checkov: [CKV_AWS_7], trivy: [AWS-0065], kics: [22fbfeac-7b5a-421a-8a27-7a2178bb910b]}
#   remediation:
#     safe: true
#     summary: Set enable_key_rotation to true; old data stays readable.
package policies.aws.kms.rotation

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some key in tf.resources("aws_kms_key")
	test := is.any_of([
		is.equals(key, ["enable_key_rotation"], true),
		is.negated(is.equals_or(key, ["customer_master_key_spec"], "SYMMETRIC_DEFAULT", "SYMMETRIC_DEFAULT")),
		is.present(key, ["custom_key_store_id"]),
	])
	f := finding.unless(test, rego.metadata.chain(), key, ["enable_key_rotation"], "enable_key_rotation is {value}: set it to true")
}
