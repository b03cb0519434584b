# METADATA
# title: Roles in GKE clusters go to groups
# description: Roles for single people outlive their jobs; groups follow who works where.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/google-groups-rbac
# custom:
#   severity: low
#   resource_types: [google_container_cluster]
#   aliases: {checkov: [CKV_GCP_65]}
#   remediation:
#     safe: false
#     summary: Name the group gke-security-groups of your domain in authenticator_groups_config.
package policies.gcp.gke.groups_authorized

import data.lib.finding
import data.lib.is
import data.lib.tf

_path := ["authenticator_groups_config", 0, "security_group"]

deny contains f if {
	some cluster in tf.resources("google_container_cluster")
	test := is.written(cluster, _path)
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, "security_group is {value}: name the group of groups that get roles in the cluster")
}
