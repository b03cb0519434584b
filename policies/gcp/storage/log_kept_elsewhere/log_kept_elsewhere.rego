# METADATA
# title: Logs of a Cloud Storage bucket lie in another bucket
# description: A log inside the bucket can be wiped with what it tells about, and every entry makes another one.
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/access-logs
# custom:
#   severity: low
#   resource_types: [google_storage_bucket]
#   aliases: {checkov: [CKV_GCP_63]}
#   remediation:
#     safe: true
#     summary: Name another bucket in log_bucket.
package policies.gcp.storage.log_kept_elsewhere

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some bucket in tf.resources("google_storage_bucket")
	some logging in tf.written_blocks(bucket, ["logging"])
	f := finding.unless(_is_elsewhere(bucket, logging), rego.metadata.chain(), logging, ["log_bucket"], "log_bucket is {value}, the bucket itself: name another one")
}

# Two values are compared, so both must be known.
_is_elsewhere(bucket, logging) := "unknown" if {
	tf.is_unknown(bucket, ["name"])
} else := is.negated(is.equals(logging, ["log_bucket"], tf.value(bucket, ["name"])))
