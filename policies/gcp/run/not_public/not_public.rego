# METADATA
# title: Cloud Run services are not open to everybody
# description: Everybody may call the service then, and only its own code can refuse.
# related_resources:
#   - ref: https://cloud.google.com/run/docs/authenticating/overview
# custom:
#   severity: medium
#   resource_types:
#     - google_cloud_run_service_iam_binding
#     - google_cloud_run_service_iam_member
#     - google_cloud_run_service_iam_policy
#     - google_cloud_run_v2_job_iam_binding
#     - google_cloud_run_v2_job_iam_member
#     - google_cloud_run_v2_job_iam_policy
#     - google_cloud_run_v2_service_iam_binding
#     - google_cloud_run_v2_service_iam_member
#     - google_cloud_run_v2_service_iam_policy
#   aliases: {checkov: [CKV_GCP_102], kics: [7e3c1a2b-9d4f-4c8e-8a5b-0f1e2d3c4b6a]}
#   remediation:
#     safe: false
#     summary: Grant roles/run.invoker to the callers, or put an authenticating load balancer in front.
package policies.gcp.run.not_public

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
	"google_cloud_run_service_iam_binding",
	"google_cloud_run_service_iam_member",
	"google_cloud_run_service_iam_policy",
	"google_cloud_run_v2_job_iam_binding",
	"google_cloud_run_v2_job_iam_member",
	"google_cloud_run_v2_job_iam_policy",
	"google_cloud_run_v2_service_iam_binding",
	"google_cloud_run_v2_service_iam_member",
	"google_cloud_run_v2_service_iam_policy",
}
