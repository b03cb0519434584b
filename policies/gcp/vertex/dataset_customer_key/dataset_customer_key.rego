# METADATA
# title: Vertex AI datasets are encrypted with a key of your own
# description: With a key of your own you decide who may read the data, see every use of the key, and can end it.
# related_resources:
#   - ref: https://cloud.google.com/vertex-ai/docs/general/cmek
# custom:
#   severity: low
#   resource_types: [google_vertex_ai_dataset]
#   aliases: {checkov: [CKV_GCP_92]}
#   remediation:
#     safe: false
#     summary: Name a key in encryption_spec; the dataset is made anew.
package policies.gcp.vertex.dataset_customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_path := ["encryption_spec", 0, "kms_key_name"]

deny contains f if {
	some dataset in tf.resources("google_vertex_ai_dataset")
	test := is.any_of([is.present(block, ["kms_key_name"]) | some block in tf.written_blocks(dataset, ["encryption_spec"])])
	f := finding.unless(test, rego.metadata.chain(), dataset, _path, "kms_key_name is {value}: name a key from Cloud KMS")
}
