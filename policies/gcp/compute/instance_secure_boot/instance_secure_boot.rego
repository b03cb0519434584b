# METADATA
# title: Compute Engine machines start only signed software
# description: Without the check of signatures, who once had the machine can stay in its boot chain.
# related_resources:
#   - ref: https://cloud.google.com/compute/shielded-vm/docs/shielded-vm
# custom:
#   severity: medium
#   resource_types:
#     - google_compute_instance
#     - google_compute_instance_from_template
#     - google_compute_instance_template
#     - google_compute_region_instance_template
#   aliases: {trivy: [GCP-0067], kics: [1b44e234-3d73-41a8-9954-0b154135280e]}
#   remediation:
#     safe: false
#     summary: Add shielded_instance_config with enable_secure_boot true, once the drivers of the image are known to be signed.
package policies.gcp.compute.instance_secure_boot

import data.lib.finding
import data.lib.gcp_compute
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some machine in tf.resources(type)
	test := is.any_of([_is_on(machine), _is_left_to_template(machine), gcp_compute.is_node(machine)])
	path := ["shielded_instance_config", 0, "enable_secure_boot"]
	f := finding.unless(test, rego.metadata.chain(), machine, path, "enable_secure_boot is {value}: set it to true in shielded_instance_config")
}

_types := {
	"google_compute_instance",
	"google_compute_instance_from_template",
	"google_compute_instance_template",
	"google_compute_region_instance_template",
}

_is_on(machine) := is.any_of([is.equals_or(config, ["enable_secure_boot"], true, false) |
	some config in tf.written_blocks(machine, ["shielded_instance_config"])
])

# What a machine does not say, its template may.
_is_left_to_template(machine) := is.all_of([
	is.certain(machine.type == "google_compute_instance_from_template"),
	is.negated(is.written(machine, ["shielded_instance_config"])),
])
