# METADATA
# title: Policies that AWS manages
# description: Where a policy of AWS's own is given to somebody, or looked up to be given.
package lib.managed

import data.lib.is
import data.lib.tf

# METADATA
# description: Every place where policies are given to an identity, as the resource and the path of the names there.
attachments contains {"subject": attachment, "path": ["policy_arn"]} if {
	some type in {
		"aws_iam_group_policy_attachment", "aws_iam_policy_attachment", "aws_iam_role_policy_attachment",
		"aws_iam_user_policy_attachment",
	}
	some attachment in tf.resources(type)
}

attachments contains {"subject": role, "path": ["managed_policy_arns"]} if {
	some role in tf.resources("aws_iam_role")
	not tf.is_unset(role, ["managed_policy_arns"])
}

attachments contains {"subject": attachment, "path": ["managed_policy_arn"]} if {
	some attachment in tf.resources("aws_ssoadmin_managed_policy_attachment")
}

# METADATA
# description: The attachment gives the policy of AWS's own with the name; a policy made in the same plan is none of them.
gives(attachment, name) := is.all_of([
	is.holds_match(attachment.subject, attachment.path, sprintf(`^arn:[^:]*:iam::aws:policy/%s$`, [name])),
	is.negated(is.related(attachment.subject, "aws_iam_policy")),
]) if {
	tf.is_unknown(attachment.subject, attachment.path)
} else := is.holds_match(attachment.subject, attachment.path, sprintf(`^arn:[^:]*:iam::aws:policy/%s$`, [name]))

# METADATA
# description: The `data.aws_iam_policy` looks up the policy of AWS's own with the name, by its name or its ARN.
looks_up(policy, name) := is.any_of([
	_written_and(policy, ["name"], is.equals(policy, ["name"], name)),
	_written_and(policy, ["arn"], is.matches(policy, ["arn"], sprintf(`^arn:[^:]*:iam::aws:policy/%s$`, [name]))),
])

_written_and(policy, path, test) := is.all_of([is.written(policy, path), test])
