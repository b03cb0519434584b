# METADATA
# title: Access to Cloud Storage buckets is logged
# description: After a leak the first question is who read what.
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/access-logs
# custom:
#   severity: low
#   resource_types: [google_storage_bucket]
#   aliases: {checkov: [CKV_GCP_62], trivy: [GCP-0077], kics: [d6cabc3a-d57e-48c2-b341-bf3dd4f4a120]}
#   remediation:
#     safe: true
#     summary: Add logging with another bucket in log_bucket, or switch on data access logs of Cloud Audit Logs.
package policies.gcp.storage.access_logged

import data.lib.finding
import data.lib.is
import data.lib.tf

_path := ["logging", 0, "log_bucket"]

deny contains f if {
	some bucket in tf.resources("google_storage_bucket")
	test := is.any_of([_names_bucket(bucket), is.related(bucket, "google_storage_bucket.logging")])
	f := finding.unless(test, rego.metadata.chain(), bucket, _path, "log_bucket is {value}: name the bucket that keeps the log")
}

_names_bucket(bucket) := is.any_of([is.present(block, ["log_bucket"]) |
	some block in tf.written_blocks(bucket, ["logging"])
])
