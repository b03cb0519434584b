# METADATA
# title: GKE clusters follow a release channel
# description: A cluster outside the channels stays on an old version until somebody remembers it.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/release-channels
# custom:
#   severity: medium
#   resource_types: [google_container_cluster]
#   aliases: {checkov: [CKV_GCP_70]}
#   remediation:
#     safe: false
#     summary: Set release_channel.channel to REGULAR or STABLE; upgrades come by themselves from then on.
package policies.gcp.gke.release_channel

import data.lib.finding
import data.lib.gcp_gke
import data.lib.is
import data.lib.tf

_path := ["release_channel", 0, "channel"]

deny contains f if {
	some cluster in tf.resources("google_container_cluster")
	test := is.any_of([
		is.one_of(cluster, _path, {"RAPID", "REGULAR", "STABLE", "EXTENDED"}),
		gcp_gke.is_autopilot(cluster),
	])
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, "the release channel is {value}: choose REGULAR or STABLE")
}
