# METADATA
# title: Tasks and the agent that starts them have roles of their own
# description: What the agent may do, read secrets and pull images, the software in the containers need not.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-ecs-iam-role-overview.html
# custom:
#   severity: low
#   resource_types: [aws_ecs_task_definition, aws_iam_role]
#   aliases: {checkov: [CKV_AWS_249]}
#   compares_names: true
#   remediation:
#     safe: false
#     summary: Give the task a role with what its software needs, and the agent AmazonECSTaskExecutionRolePolicy.
package policies.aws.ecs.roles_apart

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some task in tf.resources("aws_ecs_task_definition")
	f := finding.unless(is.negated(_shared(task)), rego.metadata.chain(), task, ["task_role_arn"], "the task has the role of the agent, {value}: give it one of its own")
}

_shared(task) := is.certain(task_role == tf.value(task, ["execution_role_arn"])) if {
	tf.is_known(task, ["task_role_arn"])
	tf.is_known(task, ["execution_role_arn"])
	task_role := tf.value(task, ["task_role_arn"])
	is_string(task_role)
} else := "no" if {
	is.one_of(task, ["task_role_arn"], {null, ""}) == "yes"
} else := "no" if {
	is.one_of(task, ["execution_role_arn"], {null, ""}) == "yes"
} else := is.certain(count(_agents(task) & _users(task)) > 0) if {
	count(_agents(task)) > 0
	count(_users(task)) > 0
} else := "unknown"

_agents(task) := {role.address |
	some role in tf.companions(task, "aws_iam_role")
	some other in tf.companions(role, "aws_ecs_task_definition.execution_role_arn")
	other.address == task.address
}

_users(task) := {role.address |
	some role in tf.companions(task, "aws_iam_role")
	some other in tf.companions(role, "aws_ecs_task_definition.task_role_arn")
	other.address == task.address
}
