# METADATA
# title: Security groups and their rules say what they are for
# description: A rule whose purpose nobody knows is never removed, because nobody dares.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
# custom:
#   severity: low
#   resource_types:
#     - aws_security_group
#     - aws_security_group_rule
#     - aws_vpc_security_group_egress_rule
#     - aws_vpc_security_group_ingress_rule
#   aliases: {checkov: [CKV_AWS_23], trivy: [AWS-0099, AWS-0124], kics: [cb3f5ed6-0d18-40de-a93d-b3538db31e8c, 68eb4bf3-f9bf-463d-b5cf-e029bb446d2e]}
#   remediation:
#     safe: false
#     summary: Describe each rule; a new description of a group replaces the group.
package policies.aws.ec2.rules_described

import data.lib.finding
import data.lib.is
import data.lib.tf

_undescribed := "the rule has no description: say who needs it and why"

deny contains f if {
	some group in tf.resources("aws_security_group")
	test := is.all_of([is.present(group, ["description"]), is.negated(is.equals(group, ["description"], "Managed by Terraform"))])
	f := finding.unless(test, rego.metadata.chain(), group, ["description"], "the description is {value}: say what the group is for")
}

deny contains f if {
	some group in tf.resources("aws_security_group")
	rules := array.concat(tf.written_blocks(group, ["ingress"]), tf.written_blocks(group, ["egress"]))
	some rule in rules
	f := finding.unless(is.present(rule, ["description"]), rego.metadata.chain(), rule, ["description"], _undescribed)
}

deny contains f if {
	some type in {"aws_security_group_rule", "aws_vpc_security_group_egress_rule", "aws_vpc_security_group_ingress_rule"}
	some rule in tf.resources(type)
	f := finding.unless(is.present(rule, ["description"]), rego.metadata.chain(), rule, ["description"], _undescribed)
}
