# METADATA
# title: Changes of code need two approvals
# description: With one approval, two people, or one who holds two accounts, can put in whatever they like.
# related_resources:
#   - ref: https://docs.aws.amazon.com/codecommit/latest/userguide/approval-rule-templates.html
# custom:
#   severity: low
#   resource_types: [aws_codecommit_approval_rule_template]
#   aliases: {checkov: [CKV_AWS_257]}
#   remediation:
#     safe: true
#     summary: Set NumberOfApprovalsNeeded to 2 or more.
package policies.aws.codecommit.two_approvals

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some template in tf.resources("aws_codecommit_approval_rule_template")
	test := is.all_of({is.at_least(statement, ["NumberOfApprovalsNeeded"], 2) |
		some content in tf.documents(template, ["content"])
		some statement in tf.blocks(content, ["Statements"])
	})
	f := finding.unless(test, rego.metadata.chain(), template, ["content"], "one approval is enough: demand two")
}
