package policies.aws.ecs.not_privileged_test

import data.lib.testing
import data.policies.aws.ecs.not_privileged

test_fails_where_a_container_is_privileged if {
	task := _task({"container_definitions": "[{\"privileged\": true}]"})
	not_privileged.deny == {testing.failure(_id, task, ["container_definitions", 0, "privileged"], _message)} with input as testing.document([task])
}

test_passes_where_none_is_privileged if {
	task := _task({"container_definitions": "[{\"privileged\": false}]"})
	not_privileged.deny == set() with input as testing.document([task])
}

test_passes_where_nobody_wrote_it if {
	task := _task({"container_definitions": "[{\"name\": \"web\"}]"})
	not_privileged.deny == set() with input as testing.document([task])
}

test_undetermined_where_the_containers_are_decided_at_apply if {
	task := testing.unknown(_task({}), {"container_definitions": true})
	not_privileged.deny == {testing.doubt(_id, task, ["container_definitions", "privileged"], _message)} with input as testing.document([task])
}

_id := "aws.ecs.not_privileged"

_message := "privileged is {value}: set it to false"

_task(values) := testing.resource("aws_ecs_task_definition", "own", values)
