# METADATA
# title: Compute Engine machines keep OS Login on
# description: A machine that opts out hands out access by keys in metadata, which no one revokes when a colleague leaves.
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/oslogin/set-up-oslogin
# custom:
#   severity: medium
#   resource_types:
#     - google_compute_instance
#     - google_compute_instance_from_template
#     - google_compute_instance_template
#     - google_compute_region_instance_template
#   aliases: {checkov: [CKV_GCP_34], trivy: [GCP-0036], kics: [d0b4d550-c001-46c3-bbdb-d5d75d33f05f]}
#   remediation:
#     safe: false
#     summary: Remove enable-oslogin from the metadata of the machine, so that the setting of the project holds.
package policies.gcp.compute.instance_os_login

import data.lib.finding
import data.lib.gcp_compute
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some machine in tf.resources(type)
	test := is.negated(gcp_compute.is_off(machine, "enable-oslogin"))
	f := finding.unless(test, rego.metadata.chain(), machine, ["metadata", "enable-oslogin"], "enable-oslogin is {value} and overrides the project: remove it or set it to \"TRUE\"")
}

_types := {
	"google_compute_instance",
	"google_compute_instance_from_template",
	"google_compute_instance_template",
	"google_compute_region_instance_template",
}
