# METADATA
# title: Policy documents for resources let nobody in from outside
# description: Whatever resource the document is put on is open to everybody with an AWS account.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
# custom:
#   severity: high
#   resource_types: [data.aws_iam_policy_document]
#   aliases: {checkov: [CKV_AWS_283]}
#   remediation:
#     safe: false
#     summary: Name the principals, or narrow the statement to an account, organisation or source.
package policies.aws.iam.document_not_public

import data.lib.finding
import data.lib.is
import data.lib.tf
import data.lib.trust

deny contains f if {
	some document in tf.resources("data.aws_iam_policy_document")
	some statement in tf.blocks(document, ["statement"])
	test := is.any_of([is.negated(trust.block_lets_everybody_in(statement)), trust.is_used(document)])
	f := finding.unless(test, rego.metadata.chain(), statement, ["principals"], "the statement lets everybody in: name the principals, or narrow it to who or where they are")
}
