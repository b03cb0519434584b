# METADATA
# title: Kafka cluster policies let nobody in from outside
# description: >-
#   A policy that allows everybody something, without a condition that says who or from where, opens the cluster to
#   every AWS account.
# related_resources:
#   - ref: https://docs.aws.amazon.com/msk/latest/developerguide/mvpc-cluster-owner-action-policy.html
# custom:
#   severity: high
#   resource_types: [aws_msk_cluster_policy]
#   remediation:
#     safe: false
#     summary: Name the principals, or narrow the statement to an organisation, account, network or source.
package policies.aws.msk.policy_not_public

import data.lib.finding
import data.lib.iam
import data.lib.is
import data.lib.tf

_message := "the policy lets everybody in: name the principals, or narrow the statement to who or where they are"

_path := ["policy"]

deny contains f if {
	some policy in tf.resources("aws_msk_cluster_policy")
	test := is.negated(iam.is_public(policy, _path))
	f := finding.unless(test, rego.metadata.chain(), policy, _path, _message)
}
