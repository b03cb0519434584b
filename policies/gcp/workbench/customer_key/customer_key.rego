# METADATA
# title: Workbench instances are encrypted with a key of your own
# description: With a key of your own you decide who may read the disks, see every use of the key, and can end it.
# related_resources:
#   - ref: https://cloud.google.com/vertex-ai/docs/workbench/instances/cmek
# custom:
#   severity: low
#   resource_types: [google_workbench_instance]
#   aliases: {checkov: [CKV2_GCP_27]}
#   remediation:
#     safe: false
#     summary: Set disk_encryption to CMEK and name a key in kms_key of every disk; the instance is made anew.
package policies.gcp.workbench.customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some instance in tf.resources("google_workbench_instance")
	test := is.any_of([is.present(disk, ["kms_key"]) |
		some setup in tf.written_blocks(instance, ["gce_setup"])
		some disk in tf.written_blocks(setup, ["boot_disk"])
	])
	f := finding.unless(test, rego.metadata.chain(), instance, ["gce_setup", 0, "boot_disk", 0, "kms_key"], _message)
}

deny contains f if {
	some instance in tf.resources("google_workbench_instance")
	some setup in tf.written_blocks(instance, ["gce_setup"])
	some disk in tf.written_blocks(setup, ["data_disks"])
	f := finding.unless(is.present(disk, ["kms_key"]), rego.metadata.chain(), disk, ["kms_key"], _message)
}

_message := "kms_key is {value}: name a key from Cloud KMS for every disk"
