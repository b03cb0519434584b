# METADATA
# title: Cloud Storage buckets for logs cannot be emptied early
# description: Who breaks in wipes the logs; a locked retention stops even administrators.
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/bucket-lock
# custom:
#   severity: medium
#   resource_types: [google_logging_folder_sink, google_logging_organization_sink, google_logging_project_sink]
#   aliases: {checkov: [CKV2_GCP_4]}
#   remediation:
#     safe: false
#     summary: Add retention_policy with is_locked true to the bucket; the lock cannot be undone, so choose the time with care.
package policies.gcp.storage.log_retention_locked

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in {"google_logging_folder_sink", "google_logging_organization_sink", "google_logging_project_sink"}
	some sink in tf.resources(type)
	some bucket in tf.companions(sink, "google_storage_bucket.destination")
	test := is.equals_or(bucket, ["retention_policy", 0, "is_locked"], true, false)
	f := finding.unless(test, rego.metadata.chain(), sink, ["destination"], "{value} may be emptied: add a retention_policy with is_locked true to the bucket")
}
