# METADATA
# title: Compute Engine machines refuse the keys of the whole project
# description: A key in the metadata of the project opens every machine; one stolen key then opens them all.
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/connect/restrict-ssh-keys
# custom:
#   severity: medium
#   resource_types:
#     - google_compute_instance
#     - google_compute_instance_from_template
#     - google_compute_instance_template
#     - google_compute_region_instance_template
#   aliases: {checkov: [CKV_GCP_32], trivy: [GCP-0030], kics: [3e4d5ce6-3280-4027-8010-c26eeea1ec01]}
#   remediation:
#     safe: false
#     summary: "Set block-project-ssh-keys to \"TRUE\" in the metadata, after giving those who need the machine a way in of their own."
package policies.gcp.compute.instance_project_keys_blocked

import data.lib.finding
import data.lib.gcp_compute
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some machine in tf.resources(type)
	test := is.any_of([gcp_compute.is_on(machine, "block-project-ssh-keys"), gcp_compute.is_node(machine), _is_left_to_template(machine)])
	f := finding.unless(test, rego.metadata.chain(), machine, ["metadata", "block-project-ssh-keys"], "block-project-ssh-keys is {value}: set it to \"TRUE\", so that keys of the project do not open this machine")
}

_types := {
	"google_compute_instance",
	"google_compute_instance_from_template",
	"google_compute_instance_template",
	"google_compute_region_instance_template",
}

# What a machine does not say, its template may.
_is_left_to_template(machine) := is.all_of([
	is.certain(machine.type == "google_compute_instance_from_template"),
	is.negated(gcp_compute.is_off(machine, "block-project-ssh-keys")),
])
