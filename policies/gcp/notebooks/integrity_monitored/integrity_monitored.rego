# METADATA
# title: Vertex AI notebooks compare every boot with the first
# description: A rootkit shows itself by a boot that differs; somebody has to compare.
# related_resources:
#   - ref: https://cloud.google.com/compute/shielded-vm/docs/shielded-vm
# custom:
#   severity: low
#   resource_types: [google_notebooks_instance]
#   aliases: {checkov: [CKV_GCP_127]}
#   remediation:
#     safe: true
#     summary: Leave enable_integrity_monitoring out, or set it to true in shielded_instance_config.
package policies.gcp.notebooks.integrity_monitored

import data.lib.finding
import data.lib.is
import data.lib.tf

_path := ["shielded_instance_config", 0, "enable_integrity_monitoring"]

deny contains f if {
	some instance in tf.resources("google_notebooks_instance")
	test := is.equals_or(instance, _path, true, true)
	f := finding.unless(test, rego.metadata.chain(), instance, _path, "enable_integrity_monitoring is {value}: set it to true")
}
