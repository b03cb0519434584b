# METADATA
# title: Pub/Sub topics are not shared with everybody
# description: Everybody could read what is sent, or send what your services believe.
# related_resources:
#   - ref: https://cloud.google.com/pubsub/docs/access-control
# custom:
#   severity: high
#   resource_types:
#     - google_pubsub_subscription_iam_binding
#     - google_pubsub_subscription_iam_member
#     - google_pubsub_subscription_iam_policy
#     - google_pubsub_topic_iam_binding
#     - google_pubsub_topic_iam_member
#     - google_pubsub_topic_iam_policy
#   aliases: {checkov: [CKV_GCP_99], kics: [7sdj7dsj8-f348-4f95-845c-1090e41a615c]}
#   remediation:
#     safe: false
#     summary: Grant the role to the service accounts that publish or subscribe.
package policies.gcp.pubsub.not_public

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
	"google_pubsub_topic_iam_binding",
	"google_pubsub_topic_iam_member",
	"google_pubsub_topic_iam_policy",
	"google_pubsub_subscription_iam_binding",
	"google_pubsub_subscription_iam_member",
	"google_pubsub_subscription_iam_policy",
}
