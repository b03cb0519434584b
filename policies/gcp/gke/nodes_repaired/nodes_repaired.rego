# METADATA
# title: Broken GKE nodes are repaired
# description: A node that fails its checks stays in the pool and takes workloads along.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/node-auto-repair
# custom:
#   severity: low
#   resource_types: [google_container_cluster, google_container_node_pool]
#   aliases: {checkov: [CKV_GCP_9], trivy: [GCP-0063]}
#   remediation:
#     safe: true
#     summary: Set management.auto_repair to true.
package policies.gcp.gke.nodes_repaired

import data.lib.finding
import data.lib.gcp_gke
import data.lib.is

deny contains f if {
	some pool in gcp_gke.pools
	test := is.any_of([pool.exempt, is.equals_or(pool.subject, _path, true, true)])
	f := finding.unless(test, rego.metadata.chain(), pool.subject, _path, "auto_repair is {value}: set it to true")
}

_path := ["management", 0, "auto_repair"]
