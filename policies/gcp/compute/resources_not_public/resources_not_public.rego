# METADATA
# title: Compute Engine images, disks and machines are not shared with everybody
# description: Everybody could copy the disk, with all data and keys on it.
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/access
# custom:
#   severity: high
#   resource_types:
#     - google_compute_disk_iam_binding
#     - google_compute_disk_iam_member
#     - google_compute_disk_iam_policy
#     - google_compute_image_iam_binding
#     - google_compute_image_iam_member
#     - google_compute_image_iam_policy
#     - google_compute_instance_iam_binding
#     - google_compute_instance_iam_member
#     - google_compute_instance_iam_policy
#     - google_compute_region_disk_iam_binding
#     - google_compute_region_disk_iam_member
#     - google_compute_region_disk_iam_policy
#     - google_compute_snapshot_iam_binding
#     - google_compute_snapshot_iam_member
#     - google_compute_snapshot_iam_policy
#   remediation:
#     safe: false
#     summary: Grant the role to the projects and groups that need it.
package policies.gcp.compute.resources_not_public

import data.lib.finding
import data.lib.gcp_iam
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in _types
	some resource in tf.resources(type)
	some grant in gcp_iam.grants(resource)
	test := is.negated(gcp_iam.holds_everybody(grant))
	made := finding.unless(test, rego.metadata.chain(), grant.subject, grant.path, "{value}: name the group or service account that needs it instead of everybody")
	f := finding.keyed(made, gcp_iam.role(grant))
}

_types := {
	"google_compute_image_iam_binding",
	"google_compute_image_iam_member",
	"google_compute_image_iam_policy",
	"google_compute_disk_iam_binding",
	"google_compute_disk_iam_member",
	"google_compute_disk_iam_policy",
	"google_compute_instance_iam_binding",
	"google_compute_instance_iam_member",
	"google_compute_instance_iam_policy",
	"google_compute_region_disk_iam_binding",
	"google_compute_region_disk_iam_member",
	"google_compute_region_disk_iam_policy",
	"google_compute_snapshot_iam_binding",
	"google_compute_snapshot_iam_member",
	"google_compute_snapshot_iam_policy",
}
