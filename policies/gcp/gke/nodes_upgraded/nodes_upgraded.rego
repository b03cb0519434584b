# METADATA
# title: GKE nodes follow the version of the control plane
# description: Nodes that stay behind keep every flaw that was corrected since.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/node-auto-upgrades
# custom:
#   severity: medium
#   resource_types: [google_container_cluster, google_container_node_pool]
#   aliases: {checkov: [CKV_GCP_10], trivy: [GCP-0058], kics: [b139213e-7d24-49c2-8025-c18faa21ecaa]}
#   remediation:
#     safe: false
#     summary: Set management.auto_upgrade to true, and say with a maintenance window when nodes may restart.
package policies.gcp.gke.nodes_upgraded

import data.lib.finding
import data.lib.gcp_gke
import data.lib.is

deny contains f if {
	some pool in gcp_gke.pools
	test := is.any_of([pool.exempt, is.equals_or(pool.subject, _path, true, true)])
	f := finding.unless(test, rego.metadata.chain(), pool.subject, _path, "auto_upgrade is {value}: set it to true")
}

_path := ["management", 0, "auto_upgrade"]
