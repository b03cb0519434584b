# METADATA
# title: GKE clusters cannot be deleted by mistake
# description: One wrong apply takes the cluster with everything that runs in it.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/deleting-a-cluster
# custom:
#   severity: low
#   resource_types: [google_container_cluster]
#   remediation:
#     safe: true
#     summary: Leave deletion_protection out or set it to true.
package policies.gcp.gke.deletion_protection

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some cluster in tf.resources("google_container_cluster")
	test := is.equals_or(cluster, ["deletion_protection"], true, true)
	f := finding.unless(test, rego.metadata.chain(), cluster, ["deletion_protection"], "deletion_protection is {value}: set it to true, or leave it out")
}
