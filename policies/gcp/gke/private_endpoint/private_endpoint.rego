# METADATA
# title: The GKE control plane is reached from inside only
# description: A control plane on the internet is one stolen credential, or one flaw, away from being taken over.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/private-cluster-concept
# custom:
#   severity: low
#   resource_types: [google_container_cluster]
#   aliases: {kics: [6ccb85d7-0420-4907-9380-50313f80946b]}
#   enforcement: advisory
#   remediation:
#     safe: false
#     summary: Set enable_private_endpoint to true, after every client reaches the network of the cluster.
package policies.gcp.gke.private_endpoint

import data.lib.finding
import data.lib.is
import data.lib.tf

_path := ["private_cluster_config", 0, "enable_private_endpoint"]

deny contains f if {
	some cluster in tf.resources("google_container_cluster")
	test := is.equals_or(cluster, _path, true, false)
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, "enable_private_endpoint is {value}: set it to true in private_cluster_config")
}
