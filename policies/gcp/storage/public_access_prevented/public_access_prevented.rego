# METADATA
# title: Buckets cannot be made public
# description: Prevention makes every later grant to everybody fail, whoever tries it.
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/public-access-prevention
# custom:
#   severity: medium
#   resource_types: [google_storage_bucket]
#   aliases: {checkov: [CKV_GCP_114]}
#   remediation:
#     safe: false
#     summary: Set public_access_prevention to enforced; whatever was public stops being so.
package policies.gcp.storage.public_access_prevented

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some bucket in tf.resources("google_storage_bucket")
	test := is.equals_or(bucket, ["public_access_prevention"], "enforced", "inherited")
	f := finding.unless(test, rego.metadata.chain(), bucket, ["public_access_prevention"], "public_access_prevention is {value}: set it to \"enforced\"")
}
