# METADATA
# title: GKE nodes have a service account of their own
# description: The default account is shared by everything in the project and is often an editor of it.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/hardening-your-cluster
# custom:
#   severity: medium
#   resource_types: [google_container_cluster, google_container_node_pool]
#   aliases: {trivy: [GCP-0050], kics: [1c8eef02-17b1-4a3e-b01d-dcc3292d2c38]}
#   remediation:
#     safe: false
#     summary: Make a service account for nodes with the role container.defaultNodeServiceAccount, and name it.
package policies.gcp.gke.nodes_own_account

import data.lib.finding
import data.lib.gcp_gke
import data.lib.is

deny contains f if {
	some pool in gcp_gke.pools
	test := is.any_of([pool.exempt, gcp_gke.has_own_account(pool)])
	f := finding.unless(test, rego.metadata.chain(), pool.subject, _path, "service_account is {value}: give nodes an account of their own")
}

_path := ["node_config", 0, "service_account"]
