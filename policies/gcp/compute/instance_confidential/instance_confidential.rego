# METADATA
# title: Compute Engine machines keep their memory encrypted
# description: What is in memory can be read by whoever owns the host; Confidential VM closes even that.
# related_resources:
#   - ref: https://cloud.google.com/confidential-computing/confidential-vm/docs/confidential-vm-overview
# custom:
#   severity: low
#   resource_types: [google_compute_instance]
#   enforcement: advisory
#   remediation:
#     safe: false
#     summary: Set enable_confidential_compute to true on a machine type that offers it; the machine is made anew.
package policies.gcp.compute.instance_confidential

import data.lib.finding
import data.lib.is
import data.lib.tf

_path := ["confidential_instance_config", 0, "enable_confidential_compute"]

deny contains f if {
	some machine in tf.resources("google_compute_instance")
	test := is.any_of([_is_on(config) | some config in tf.written_blocks(machine, ["confidential_instance_config"])])
	f := finding.unless(test, rego.metadata.chain(), machine, _path, "enable_confidential_compute is {value}: set it to true where the data asks for it")
}

_is_on(config) := is.any_of([
	is.equals_or(config, ["enable_confidential_compute"], true, false),
	is.written(config, ["confidential_instance_type"]),
])
