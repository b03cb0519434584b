# METADATA
# title: Runtimes of Vertex AI notebooks are encrypted with a key of your own
# description: With a key of your own you decide who may read the data, see every use of the key, and can end it.
# related_resources:
#   - ref: https://cloud.google.com/vertex-ai/docs/workbench/managed/cmek
# custom:
#   severity: low
#   resource_types: [google_notebooks_runtime]
#   aliases: {checkov: [CKV2_GCP_35]}
#   remediation:
#     safe: false
#     summary: Name a key in encryption_config; the runtime is made anew.
package policies.gcp.notebooks.runtime_customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_path := ["virtual_machine", 0, "virtual_machine_config", 0, "encryption_config", 0, "kms_key"]

deny contains f if {
	some runtime in tf.resources("google_notebooks_runtime")
	test := is.any_of([_has_key(config) | some machine in tf.written_blocks(runtime, ["virtual_machine"]); some config in tf.written_blocks(machine, ["virtual_machine_config"])])
	f := finding.unless(test, rego.metadata.chain(), runtime, _path, "kms_key is {value}: name a key from Cloud KMS")
}

_has_key(config) := is.any_of([is.present(block, ["kms_key"]) | some block in tf.written_blocks(config, ["encryption_config"])])
