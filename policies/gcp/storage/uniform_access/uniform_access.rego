# METADATA
# title: Buckets decide access in one place
# description: Lists on single objects open them past every IAM policy, and nobody sees it.
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/uniform-bucket-level-access
# custom:
#   severity: medium
#   resource_types: [google_storage_bucket]
#   aliases: {checkov: [CKV_GCP_29], trivy: [GCP-0002], kics: [bb0db090-5509-4853-a827-75ced0b3caa0]}
#   remediation:
#     safe: false
#     summary: Set uniform_bucket_level_access to true and turn what the lists granted into IAM roles first.
package policies.gcp.storage.uniform_access

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some bucket in tf.resources("google_storage_bucket")
	test := is.equals_or(bucket, ["uniform_bucket_level_access"], true, false)
	f := finding.unless(test, rego.metadata.chain(), bucket, ["uniform_bucket_level_access"], "uniform_bucket_level_access is {value}: set it to true")
}
