# METADATA
# title: Runtimes of Vertex AI notebooks have no public address
# description: A runtime runs any code with the rights of its account; it should not be on the internet.
# related_resources:
#   - ref: https://cloud.google.com/vertex-ai/docs/workbench/managed/create-managed-notebooks-instance-console-quickstart
# custom:
#   severity: medium
#   resource_types: [google_notebooks_runtime]
#   aliases: {checkov: [CKV2_GCP_36]}
#   remediation:
#     safe: false
#     summary: Set internal_ip_only to true in virtual_machine_config.
package policies.gcp.notebooks.runtime_no_public_address

import data.lib.finding
import data.lib.is
import data.lib.tf

_path := ["virtual_machine", 0, "virtual_machine_config", 0, "internal_ip_only"]

deny contains f if {
	some runtime in tf.resources("google_notebooks_runtime")
	test := is.equals_or(runtime, _path, true, false)
	f := finding.unless(test, rego.metadata.chain(), runtime, _path, "internal_ip_only is {value}: set it to true")
}
