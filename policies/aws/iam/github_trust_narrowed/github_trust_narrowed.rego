# METADATA
# title: Roles trust workflows of named repositories alone
# description: >-
#   GitHub signs tokens for everybody's workflows; a role that does not look at the subject can be assumed from any
#   repository there is.
# related_resources:
#   - ref: https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html
# custom:
#   severity: critical
#   resource_types: [aws_iam_role, data.aws_iam_policy_document]
#   aliases: {checkov: [CKV_AWS_358, CKV_AWS_393]}
#   remediation:
#     safe: false
#     summary: Add a condition on the sub of the token that begins with repo:, the owner and the repository.
package policies.aws.iam.github_trust_narrowed

import data.lib.finding
import data.lib.iam
import data.lib.is
import data.lib.tf
import data.lib.trust

_message := "the role trusts workflows of repositories that are not ours: hold the sub of the token to repo:owner/name"

deny contains f if {
	some role in tf.resources("aws_iam_role")
	tests := {trust.trusts_any_workflow(statement) | some statement in iam.statements(role, ["assume_role_policy"])}
	f := finding.unless(is.negated(is.any_of(tests)), rego.metadata.chain(), role, ["assume_role_policy"], _message)
}

deny contains f if {
	some document in tf.resources("data.aws_iam_policy_document")
	some statement in tf.blocks(document, ["statement"])
	used := is.related(document, "aws_iam_role.assume_role_policy")
	test := is.any_of([is.negated(trust.trusts_any_workflow(statement)), used])
	f := finding.unless(test, rego.metadata.chain(), statement, ["condition"], _message)
}
