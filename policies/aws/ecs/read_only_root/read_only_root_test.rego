package policies.aws.ecs.read_only_root_test

import data.lib.testing
import data.policies.aws.ecs.read_only_root

test_fails_where_a_container_may_write if {
	task := _task({"container_definitions": "[{\"readonlyRootFilesystem\": false}]"})
	read_only_root.deny == {testing.failure(_id, task, ["container_definitions", 0, "readonlyRootFilesystem"], _message)} with input as testing.document([task])
}

test_passes_where_no_container_may_write if {
	task := _task({"container_definitions": "[{\"readonlyRootFilesystem\": true}]"})
	read_only_root.deny == set() with input as testing.document([task])
}

test_fails_where_nobody_wrote_it if {
	task := _task({"container_definitions": "[{\"name\": \"web\"}]"})
	read_only_root.deny == {testing.failure(_id, task, ["container_definitions", 0, "readonlyRootFilesystem"], _message)} with input as testing.document([task])
}

test_undetermined_where_the_containers_are_decided_at_apply if {
	task := testing.unknown(_task({}), {"container_definitions": true})
	read_only_root.deny == {testing.doubt(_id, task, ["container_definitions", "readonlyRootFilesystem"], _message)} with input as testing.document([task])
}

_id := "aws.ecs.read_only_root"

_message := "readonlyRootFilesystem is {value}: set it to true, with volumes for what is written"

_task(values) := testing.resource("aws_ecs_task_definition", "own", values)
