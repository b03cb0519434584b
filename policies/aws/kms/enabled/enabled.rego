# METADATA
# title: Keys are enabled
# description: >-
#   Data under a key that is disabled cannot be read, and a forgotten disabled key hides that it is still needed.
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/enabling-keys.html
# custom:
#   severity: low
#   resource_types: [aws_kms_key]
#   aliases: {checkov: [CKV_AWS_227]}
#   remediation:
#     safe: true
#     summary: Leave is_enabled out or set it to true.
package policies.aws.kms.enabled

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some key in tf.resources("aws_kms_key")
	test := is.equals_or(key, ["is_enabled"], true, true)
	f := finding.unless(test, rego.metadata.chain(), key, ["is_enabled"], "is_enabled is {value}: set it to true")
}
