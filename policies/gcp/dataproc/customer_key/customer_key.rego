# METADATA
# title: Dataproc clusters are encrypted with a key of your own
# description: With a key of your own you decide who may read the data, see every use of the key, and can end it.
# related_resources:
#   - ref: https://cloud.google.com/dataproc/docs/concepts/configuring-clusters/customer-managed-encryption
# custom:
#   severity: low
#   resource_types: [google_dataproc_cluster]
#   aliases: {checkov: [CKV_GCP_91]}
#   remediation:
#     safe: false
#     summary: Name a key in cluster_config.encryption_config; the cluster is made anew.
package policies.gcp.dataproc.customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_path := ["cluster_config", 0, "encryption_config", 0, "kms_key_name"]

deny contains f if {
	some cluster in tf.resources("google_dataproc_cluster")
	test := is.any_of([is.present(block, ["kms_key_name"]) | some config in tf.written_blocks(cluster, ["cluster_config"]); some block in tf.written_blocks(config, ["encryption_config"])])
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, "kms_key_name is {value}: name a key from Cloud KMS")
}
