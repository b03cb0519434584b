# METADATA
# title: Secrets in GKE clusters are encrypted with a key of your own
# description: Who reads the disk of the control plane, or its backup, reads every Secret.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/encrypting-secrets
# custom:
#   severity: medium
#   resource_types: [google_container_cluster]
#   remediation:
#     safe: false
#     summary: Set database_encryption to ENCRYPTED with a key from Cloud KMS.
package policies.gcp.gke.secrets_encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

_path := ["database_encryption", 0, "state"]

deny contains f if {
	some cluster in tf.resources("google_container_cluster")
	test := is.equals_or(cluster, _path, "ENCRYPTED", "DECRYPTED")
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, "the state of database_encryption is {value}: set it to \"ENCRYPTED\"")
}
