# METADATA
# title: Compute Engine machines that hold data cannot be deleted by mistake
# description: One wrong apply takes the machine with all its disks.
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/instances/preventing-accidental-vm-deletion
# custom:
#   severity: low
#   resource_types: [google_compute_instance]
#   enforcement: advisory
#   remediation:
#     safe: true
#     summary: Set deletion_protection to true on machines nobody can make anew.
package policies.gcp.compute.instance_deletion_protection

import data.lib.finding
import data.lib.gcp_compute
import data.lib.is
import data.lib.tf

deny contains f if {
	some machine in tf.resources("google_compute_instance")
	test := is.any_of([is.equals_or(machine, ["deletion_protection"], true, false), gcp_compute.is_node(machine)])
	f := finding.unless(test, rego.metadata.chain(), machine, ["deletion_protection"], "deletion_protection is {value}: set it to true where the machine holds data")
}
