# METADATA
# title: Cloud KMS keys rotate at least every 90 days
# description: Rotation limits how much one leaked version can decrypt; only symmetric keys rotate by themselves.
# related_resources:
#   - ref: https://cloud.google.com/kms/docs/key-rotation
# custom:
#   severity: medium
#   resource_types: [google_kms_crypto_key]
#   aliases: {checkov: [CKV_GCP_43], trivy: [GCP-0065], kics: [d8c57c4e-bf6f-4e32-a2bf-8643532de77b]}
#   remediation:
#     safe: true
#     summary: Set rotation_period to 7776000s or less; old data stays readable.
package policies.gcp.kms.rotation

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some key in tf.resources("google_kms_crypto_key")
	test := is.any_of([
		is.matches(key, ["rotation_period"], `^([0-9]{1,6}|[1-6][0-9]{6}|7[0-6][0-9]{5}|77[0-6][0-9]{4}|7776000)([.]0+)?s$`),
		is.negated(is.equals_or(key, ["purpose"], "ENCRYPT_DECRYPT", "ENCRYPT_DECRYPT")),
	])
	f := finding.unless(test, rego.metadata.chain(), key, ["rotation_period"], "rotation_period is {value}: set it to \"7776000s\" (90 days) or less")
}
