package policies.aws.ecs.roles_apart_test

import data.lib.testing
import data.policies.aws.ecs.roles_apart

test_fails_where_they_share_one if {
	task := _task({"execution_role_arn": "arn:aws:iam::123456789012:role/ecs", "task_role_arn": "arn:aws:iam::123456789012:role/ecs"})
	roles_apart.deny == {testing.failure(_id, task, ["task_role_arn"], _message)} with input as testing.document([task])
}

test_passes_where_each_has_its_own if {
	task := _task({"execution_role_arn": "arn:aws:iam::123456789012:role/ecs", "task_role_arn": "arn:aws:iam::123456789012:role/shop"})
	roles_apart.deny == set() with input as testing.document([task])
}

test_passes_where_the_task_has_none if {
	task := testing.unknown(_task({"task_role_arn": null}), {"execution_role_arn": true})
	roles_apart.deny == set() with input as testing.document([task])
}

test_passes_where_the_agent_has_none if {
	task := testing.unknown(_task({"execution_role_arn": null}), {"task_role_arn": true})
	roles_apart.deny == set() with input as testing.document([task])
}

test_fails_where_both_refer_to_one_role if {
	task := testing.unknown(_task({}), {"execution_role_arn": true, "task_role_arn": true})
	role := _role({})
	made := testing.failure(_id, task, ["task_role_arn"], _message)
	roles_apart.deny == {made} with input as testing.related([task, role], [testing.link(task, "execution_role_arn", role), testing.link(task, "task_role_arn", role)])
}

test_passes_where_they_refer_to_two_roles if {
	task := testing.unknown(_task({}), {"execution_role_arn": true, "task_role_arn": true})
	role := _role({})
	other := _other({})
	input_ := testing.related([task, role, other], [testing.link(task, "execution_role_arn", role), testing.link(task, "task_role_arn", other)])
	roles_apart.deny == set() with input as input_
}

test_undetermined_where_it_is_decided_at_apply if {
	task := testing.unknown(_task({"execution_role_arn": "arn:aws:iam::123456789012:role/ecs"}), {"task_role_arn": true})
	roles_apart.deny == {testing.doubt(_id, task, ["task_role_arn"], _message)} with input as testing.document([task])
}

_id := "aws.ecs.roles_apart"

_message := "the task has the role of the agent, {value}: give it one of its own"

_task(values) := testing.resource("aws_ecs_task_definition", "own", values)

_role(values) := testing.resource("aws_iam_role", "own", values)

_other(values) := testing.resource("aws_iam_role", "other", values)
