# METADATA
# title: Cloud Run services are encrypted with a key of your own
# description: With a key of your own you decide who may read the data, see every use of the key, and can end it.
# related_resources:
#   - ref: https://cloud.google.com/run/docs/securing/using-cmek
# custom:
#   severity: low
#   resource_types: [google_cloud_run_v2_service]
#   remediation:
#     safe: false
#     summary: Name a key in template.encryption_key and let the service agent use it.
package policies.gcp.run.customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_path := ["template", 0, "encryption_key"]

deny contains f if {
	some service in tf.resources("google_cloud_run_v2_service")
	test := is.any_of([is.present(block, ["encryption_key"]) | some block in tf.written_blocks(service, ["template"])])
	f := finding.unless(test, rego.metadata.chain(), service, _path, "encryption_key is {value}: name a key from Cloud KMS")
}
