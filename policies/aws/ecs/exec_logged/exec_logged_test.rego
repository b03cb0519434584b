package policies.aws.ecs.exec_logged_test

import data.lib.testing
import data.policies.aws.ecs.exec_logged

test_fails_where_nothing_is_logged if {
	cluster := _cluster({"configuration": [{"execute_command_configuration": [{"logging": "NONE"}]}]})
	made := testing.failure(_id, cluster, ["configuration", 0, "execute_command_configuration", 0, "logging"], _message)
	exec_logged.deny == {made} with input as testing.document([cluster])
}

test_passes_where_the_default_holds if {
	cluster := _cluster({})
	exec_logged.deny == set() with input as testing.document([cluster])
}

test_passes_where_it_is_logged if {
	cluster := _cluster({"configuration": [{"execute_command_configuration": [{"logging": "OVERRIDE"}]}]})
	exec_logged.deny == set() with input as testing.document([cluster])
}

test_undetermined_where_it_is_decided_at_apply if {
	cluster := testing.unknown(_cluster({}), {"configuration": [{"execute_command_configuration": [{"logging": true}]}]})
	made := testing.doubt(_id, cluster, ["configuration", 0, "execute_command_configuration", 0, "logging"], _message)
	exec_logged.deny == {made} with input as testing.document([cluster])
}

_id := "aws.ecs.exec_logged"

_message := "logging is {value}: set it to DEFAULT, or to OVERRIDE with a log_configuration"

_cluster(values) := testing.resource("aws_ecs_cluster", "own", values)
