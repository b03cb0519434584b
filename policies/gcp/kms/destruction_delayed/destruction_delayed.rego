# METADATA
# title: Cloud KMS keys can be brought back after their destruction
# description: A key destroyed at once takes everything it encrypts with it.
# related_resources:
#   - ref: https://cloud.google.com/kms/docs/destroy-restore
# custom:
#   severity: medium
#   resource_types: [google_kms_crypto_key]
#   remediation:
#     safe: true
#     summary: Leave destroy_scheduled_duration out, which gives thirty days, or set it to a day or more.
package policies.gcp.kms.destruction_delayed

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some key in tf.resources("google_kms_crypto_key")
	test := is.any_of([
		is.negated(is.written(key, ["destroy_scheduled_duration"])),
		is.negated(is.matches(key, ["destroy_scheduled_duration"], `^([0-9]{1,4}|[1-7][0-9]{4}|8[0-5][0-9]{3}|86[0-3][0-9]{2})s$`)),
	])
	f := finding.unless(test, rego.metadata.chain(), key, ["destroy_scheduled_duration"], "destroy_scheduled_duration is {value}: make it a day (86400s) or more")
}
