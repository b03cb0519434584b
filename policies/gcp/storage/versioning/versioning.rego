# METADATA
# title: Cloud Storage buckets keep versions
# description: Without versions, an overwritten or deleted object is gone.
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/object-versioning
# custom:
#   severity: low
#   resource_types: [google_storage_bucket]
#   aliases: {checkov: [CKV_GCP_78], trivy: [GCP-0078], kics: [e7e961ac-d17e-4413-84bc-8a1fbe242944]}
#   remediation:
#     safe: true
#     summary: Add versioning with enabled true, and a lifecycle rule for old versions.
package policies.gcp.storage.versioning

import data.lib.finding
import data.lib.is
import data.lib.tf

_path := ["versioning", 0, "enabled"]

deny contains f if {
	some bucket in tf.resources("google_storage_bucket")
	test := is.equals_or(bucket, _path, true, false)
	f := finding.unless(test, rego.metadata.chain(), bucket, _path, "versioning is {value}: set enabled to true")
}
