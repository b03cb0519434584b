package policies.aws.ecs.host_namespaces_test

import data.lib.testing
import data.policies.aws.ecs.host_namespaces

test_fails_where_processes_are_shared if {
	task := _task({"pid_mode": "host"})
	host_namespaces.deny == {testing.failure(_id, task, ["pid_mode"], _message)} with input as testing.document([task])
}

test_passes_where_they_are_not if {
	task := _task({"pid_mode": "task"})
	host_namespaces.deny == set() with input as testing.document([task])
}

test_undetermined_where_it_is_decided_at_apply if {
	task := testing.unknown(_task({}), {"ipc_mode": true})
	host_namespaces.deny == {testing.doubt(_id, task, ["ipc_mode"], _message)} with input as testing.document([task])
}

_id := "aws.ecs.host_namespaces"

_message := "the mode is {value}: set it to task or leave it out"

_task(values) := testing.resource("aws_ecs_task_definition", "own", values)
