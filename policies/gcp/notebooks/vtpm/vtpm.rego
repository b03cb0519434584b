# METADATA
# title: Vertex AI notebooks have a virtual trusted platform module
# description: The module measures what is started, and without it a changed boot chain goes unseen.
# related_resources:
#   - ref: https://cloud.google.com/compute/shielded-vm/docs/shielded-vm
# custom:
#   severity: low
#   resource_types: [google_notebooks_instance]
#   aliases: {checkov: [CKV_GCP_126]}
#   remediation:
#     safe: true
#     summary: Leave enable_vtpm out, or set it to true in shielded_instance_config.
package policies.gcp.notebooks.vtpm

import data.lib.finding
import data.lib.is
import data.lib.tf

_path := ["shielded_instance_config", 0, "enable_vtpm"]

deny contains f if {
	some instance in tf.resources("google_notebooks_instance")
	test := is.equals_or(instance, _path, true, true)
	f := finding.unless(test, rego.metadata.chain(), instance, _path, "enable_vtpm is {value}: set it to true")
}
