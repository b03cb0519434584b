package policies.aws.ecs.host_network_test

import data.lib.testing
import data.policies.aws.ecs.host_network

test_fails_where_it_is_shared if {
	task := _task({"network_mode": "host"})
	host_network.deny == {testing.failure(_id, task, ["network_mode"], _message)} with input as testing.document([task])
}

test_passes_where_each_task_has_its_own if {
	task := _task({"network_mode": "awsvpc"})
	host_network.deny == set() with input as testing.document([task])
}

test_passes_where_nobody_wrote_it if {
	task := testing.unset(_task({}), {"network_mode": true})
	host_network.deny == set() with input as testing.document([task])
}

test_undetermined_where_it_is_decided_at_apply if {
	task := testing.unknown(_task({}), {"network_mode": true})
	host_network.deny == {testing.doubt(_id, task, ["network_mode"], _message)} with input as testing.document([task])
}

_id := "aws.ecs.host_network"

_message := "network_mode is {value}: set it to awsvpc"

_task(values) := testing.resource("aws_ecs_task_definition", "own", values)
