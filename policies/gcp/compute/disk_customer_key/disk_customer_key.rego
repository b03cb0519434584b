# METADATA
# title: Compute Engine disks are encrypted with a key of your own
# description: With a key of your own you decide who may read the disk, see every use of it, and can end it.
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/disks/customer-managed-encryption
# custom:
#   severity: low
#   resource_types: [google_compute_disk, google_compute_region_disk]
#   aliases: {checkov: [CKV_GCP_37], trivy: [GCP-0034], kics: [b1d51728-7270-4991-ac2f-fc26e2695b38]}
#   remediation:
#     safe: false
#     summary: Add disk_encryption_key with a key from Cloud KMS; the disk is made anew, so copy its data through a snapshot.
package policies.gcp.compute.disk_customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in {"google_compute_disk", "google_compute_region_disk"}
	some disk in tf.resources(type)
	test := is.any_of([_has_key(key) | some key in tf.written_blocks(disk, ["disk_encryption_key"])])
	f := finding.unless(test, rego.metadata.chain(), disk, ["disk_encryption_key"], "no key of your own encrypts the disk ({value}): add disk_encryption_key with kms_key_self_link")
}

_has_key(block) := is.any_of([
	is.present(block, ["kms_key_self_link"]),
	is.present(block, ["raw_key"]),
	is.present(block, ["rsa_encrypted_key"]),
])
