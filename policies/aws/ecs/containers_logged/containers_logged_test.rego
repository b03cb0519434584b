package policies.aws.ecs.containers_logged_test

import data.lib.testing
import data.policies.aws.ecs.containers_logged

test_fails_where_a_container_keeps_none if {
	task := _task({"container_definitions": "[{\"logConfiguration\": {}}]"})
	containers_logged.deny == {testing.failure(_id, task, ["container_definitions", 0, "logConfiguration"], _message)} with input as testing.document([task])
}

test_passes_where_every_container_keeps_logs if {
	task := _task({"container_definitions": "[{\"logConfiguration\": {\"logDriver\": \"awslogs\"}}]"})
	containers_logged.deny == set() with input as testing.document([task])
}

test_fails_where_nobody_wrote_it if {
	task := _task({"container_definitions": "[{\"name\": \"web\"}]"})
	containers_logged.deny == {testing.failure(_id, task, ["container_definitions", 0, "logConfiguration"], _message)} with input as testing.document([task])
}

test_undetermined_where_the_containers_are_decided_at_apply if {
	task := testing.unknown(_task({}), {"container_definitions": true})
	containers_logged.deny == {testing.doubt(_id, task, ["container_definitions", "logConfiguration"], _message)} with input as testing.document([task])
}

_id := "aws.ecs.containers_logged"

_message := "the container has no log driver: add logConfiguration, for instance with awslogs"

_task(values) := testing.resource("aws_ecs_task_definition", "own", values)
