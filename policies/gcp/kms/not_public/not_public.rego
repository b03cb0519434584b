# METADATA
# title: Cloud KMS keys are not shared with everybody
# description: Who may use the key may read all it protects.
# related_resources:
#   - ref: https://cloud.google.com/kms/docs/iam
# custom:
#   severity: critical
#   resource_types:
#     - google_kms_crypto_key_iam_binding
#     - google_kms_crypto_key_iam_member
#     - google_kms_crypto_key_iam_policy
#     - google_kms_key_ring_iam_binding
#     - google_kms_key_ring_iam_member
#     - google_kms_key_ring_iam_policy
#   aliases: {checkov: [CKV_GCP_112], kics: [d4e5f6g7-h8i9-0jkl-mnop-qrstuvwx1234, 16cc87d1-dd47-4f46-b3ce-4dfcac8fd2f5]}
#   remediation:
#     safe: false
#     summary: Grant the role to the service accounts that use the key.
package policies.gcp.kms.not_public

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
	"google_kms_crypto_key_iam_binding",
	"google_kms_crypto_key_iam_member",
	"google_kms_crypto_key_iam_policy",
	"google_kms_key_ring_iam_binding",
	"google_kms_key_ring_iam_member",
	"google_kms_key_ring_iam_policy",
}
