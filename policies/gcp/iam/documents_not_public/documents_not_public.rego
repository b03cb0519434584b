# METADATA
# title: Google Cloud policy documents name their members
# description: A document that grants a role to everybody opens whatever it is put on.
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/overview
# custom:
#   severity: high
#   resource_types: [data.google_iam_policy]
#   aliases: {checkov: [CKV_GCP_113]}
#   remediation:
#     safe: false
#     summary: Name the groups and service accounts that need the role.
package policies.gcp.iam.documents_not_public

import data.lib.finding
import data.lib.gcp_iam
import data.lib.is
import data.lib.tf

deny contains f if {
	some document in tf.resources("data.google_iam_policy")
	some grant in gcp_iam.grants(document)
	test := is.negated(gcp_iam.holds_everybody(grant))
	made := finding.unless(test, rego.metadata.chain(), grant.subject, grant.path, "{value}: name the group or service account that needs it instead of everybody")
	f := finding.keyed(made, gcp_iam.role(grant))
}
