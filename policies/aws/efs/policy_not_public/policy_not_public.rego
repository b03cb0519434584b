# METADATA
# title: File system policies let nobody in from outside
# description: >-
#   A policy that allows everybody something, without a condition that says who or from where, lets every client in
#   that reaches a mount target.
# related_resources:
#   - ref: https://docs.aws.amazon.com/efs/latest/ug/access-control-block-public-access.html
# custom:
#   severity: high
#   resource_types: [aws_efs_file_system_policy]
#   aliases: {kics: [fae52418-bb8b-4ac2-b287-0b9082d6a3fd]}
#   remediation:
#     safe: false
#     summary: Name the principals, or add a condition, such as elasticfilesystem:AccessedViaMountTarget.
package policies.aws.efs.policy_not_public

import data.lib.finding
import data.lib.iam
import data.lib.is
import data.lib.tf

_message := "the policy lets everybody in: name the principals or add a condition"

deny contains f if {
	some policy in tf.resources("aws_efs_file_system_policy")
	test := is.any_of([
		is.negated(iam.is_public(policy, ["policy"])),
		is.all_of({_is_for_mount_targets(statement) | some statement in iam.statements(policy, ["policy"])}),
	])
	f := finding.unless(test, rego.metadata.chain(), policy, ["policy"], _message)
}

# Who comes by a mount target has passed its security group.
_is_for_mount_targets(statement) := is.any_of([
	is.negated(is.equals(statement, ["Effect"], "Allow")),
	is.present(statement, ["Condition", "Bool", "elasticfilesystem:AccessedViaMountTarget"]),
])
