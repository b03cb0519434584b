# METADATA
# title: GKE clusters issue no certificate for administrators
# description: The certificate cannot be taken back and names nobody; who has it stays an administrator.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/api-server-authentication
# custom:
#   severity: medium
#   resource_types: [google_container_cluster]
#   aliases: {checkov: [CKV_GCP_13], trivy: [GCP-0064], kics: [73fb21a1-b19a-45b1-b648-b47b1678681e]}
#   remediation:
#     safe: false
#     summary: Leave client_certificate_config out and log in with gcloud; the change makes the cluster anew.
package policies.gcp.gke.client_certificate_off

import data.lib.finding
import data.lib.is
import data.lib.tf

_path := ["master_auth", 0, "client_certificate_config", 0, "issue_client_certificate"]

deny contains f if {
	some cluster in tf.resources("google_container_cluster")
	test := is.equals_or(cluster, _path, false, false)
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, "issue_client_certificate is {value}: set it to false")
}
