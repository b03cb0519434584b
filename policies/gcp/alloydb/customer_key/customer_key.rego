# METADATA
# title: AlloyDB clusters are encrypted with a key of your own
# description: With a key of your own you decide who may read the data, see every use of the key, and can end it.
# related_resources:
#   - ref: https://cloud.google.com/alloydb/docs/cmek
# custom:
#   severity: low
#   resource_types: [google_alloydb_cluster]
#   remediation:
#     safe: false
#     summary: Name a key in encryption_config; the cluster is made anew, so move the data.
package policies.gcp.alloydb.customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_path := ["encryption_config", 0, "kms_key_name"]

deny contains f if {
	some cluster in tf.resources("google_alloydb_cluster")
	test := is.any_of([is.present(block, ["kms_key_name"]) | some block in tf.written_blocks(cluster, ["encryption_config"])])
	f := finding.unless(test, rego.metadata.chain(), cluster, _path, "kms_key_name is {value}: name a key from Cloud KMS")
}
