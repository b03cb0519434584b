# METADATA
# title: Workers of Cloud Build have no public address
# description: A build runs what others wrote; without a public address it can send nothing past your network.
# related_resources:
#   - ref: https://cloud.google.com/build/docs/private-pools/private-pools-overview
# custom:
#   severity: medium
#   resource_types: [google_cloudbuild_worker_pool]
#   aliases: {checkov: [CKV_GCP_86]}
#   remediation:
#     safe: false
#     summary: Set no_external_ip to true in worker_config, with Cloud NAT for what builds fetch.
package policies.gcp.cloudbuild.workers_private

import data.lib.finding
import data.lib.is
import data.lib.tf

_path := ["worker_config", 0, "no_external_ip"]

deny contains f if {
	some pool in tf.resources("google_cloudbuild_worker_pool")
	test := is.equals_or(pool, _path, true, false)
	f := finding.unless(test, rego.metadata.chain(), pool, _path, "no_external_ip is {value}: set it to true")
}
