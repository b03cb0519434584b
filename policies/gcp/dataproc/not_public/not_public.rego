# METADATA
# title: Dataproc clusters are not shared with everybody
# description: Who may submit a job runs code with the rights of the cluster.
# related_resources:
#   - ref: https://cloud.google.com/dataproc/docs/concepts/iam/iam
# custom:
#   severity: high
#   resource_types:
#     - google_dataproc_cluster_iam_binding
#     - google_dataproc_cluster_iam_member
#     - google_dataproc_cluster_iam_policy
#     - google_dataproc_job_iam_binding
#     - google_dataproc_job_iam_member
#     - google_dataproc_job_iam_policy
#   aliases: {checkov: [CKV_GCP_98], kics: [e3f7a9b1-c2d3-4e5f-8901-23456789abcd]}
#   remediation:
#     safe: false
#     summary: Grant the role to the groups and service accounts that run jobs.
package policies.gcp.dataproc.not_public

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
	"google_dataproc_cluster_iam_binding",
	"google_dataproc_cluster_iam_member",
	"google_dataproc_cluster_iam_policy",
	"google_dataproc_job_iam_binding",
	"google_dataproc_job_iam_member",
	"google_dataproc_job_iam_policy",
}
