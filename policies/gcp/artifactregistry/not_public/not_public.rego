# METADATA
# title: Artifact Registry repositories are not shared with everybody
# description: Images hold your code, and often secrets; who may write to a repository runs code in your clusters.
# related_resources:
#   - ref: https://cloud.google.com/artifact-registry/docs/access-control
# custom:
#   severity: high
#   resource_types:
#     - google_artifact_registry_repository_iam_binding
#     - google_artifact_registry_repository_iam_member
#     - google_artifact_registry_repository_iam_policy
#   aliases: {checkov: [CKV_GCP_101], kics: [a7b8c9d0-e1f2-3a4b-5c6d-7e8f90123456]}
#   remediation:
#     safe: false
#     summary: Grant the role to the groups and service accounts that need the repository.
package policies.gcp.artifactregistry.not_public

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
	"google_artifact_registry_repository_iam_binding",
	"google_artifact_registry_repository_iam_member",
	"google_artifact_registry_repository_iam_policy",
}
