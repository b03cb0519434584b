# METADATA
# title: Disks of Compute Engine machines are encrypted with a key of your own
# description: With a key of your own you decide who may read the disk, see every use of it, and can end it.
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/disks/customer-managed-encryption
# custom:
#   severity: low
#   resource_types: [google_compute_instance, google_compute_instance_template, google_compute_region_instance_template]
#   aliases: {checkov: [CKV_GCP_38], trivy: [GCP-0033]}
#   remediation:
#     safe: false
#     summary: Name a key from Cloud KMS in kms_key_self_link; the disk is made anew, so copy its data through a snapshot.
package policies.gcp.compute.instance_disks_customer_key

import data.lib.finding
import data.lib.gcp_compute
import data.lib.is
import data.lib.tf

deny contains f if {
	some machine in tf.resources("google_compute_instance")
	some disk in tf.written_blocks(machine, ["boot_disk"])
	test := is.any_of([
		gcp_compute.has_own_key(disk),
		is.written(disk, ["source"]),
		_has_one_for_all(machine),
	])
	f := finding.unless(test, rego.metadata.chain(), disk, ["kms_key_self_link"], _message)
}

deny contains f if {
	some type in {"google_compute_instance_template", "google_compute_region_instance_template"}
	some template in tf.resources(type)
	some disk in tf.written_blocks(template, ["disk"])
	test := is.any_of([
		is.present(disk, ["disk_encryption_key", 0, "kms_key_self_link"]),
		is.written(disk, ["source"]),
		is.equals(disk, ["type"], "SCRATCH"),
	])
	f := finding.unless(test, rego.metadata.chain(), disk, ["disk_encryption_key"], _message)
}

_has_one_for_all(machine) := is.any_of([is.present(key, ["kms_key_self_link"]) |
	some key in tf.written_blocks(machine, ["instance_encryption_key"])
])

# An attached disk is a resource of its own, and judged there.
_message := "no key of your own encrypts this disk: name one in kms_key_self_link"
