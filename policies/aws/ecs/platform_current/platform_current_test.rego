package policies.aws.ecs.platform_current_test

import data.lib.testing
import data.policies.aws.ecs.platform_current

test_fails_where_it_is_old if {
	service := _service({"launch_type": "FARGATE", "platform_version": "1.3.0"})
	platform_current.deny == {testing.failure(_id, service, ["platform_version"], _message)} with input as testing.document([service])
}

test_passes_where_it_is_the_latest if {
	service := _service({"launch_type": "FARGATE", "platform_version": "LATEST"})
	platform_current.deny == set() with input as testing.document([service])
}

test_passes_where_nobody_wrote_it if {
	service := testing.unset(_service({"launch_type": "FARGATE"}), {"platform_version": true})
	platform_current.deny == set() with input as testing.document([service])
}

test_passes_where_the_machines_are_yours if {
	service := _service({"launch_type": "EC2", "platform_version": "1.3.0"})
	platform_current.deny == set() with input as testing.document([service])
}

test_undetermined_where_it_is_decided_at_apply if {
	service := testing.unknown(_service({"launch_type": "FARGATE"}), {"platform_version": true})
	platform_current.deny == {testing.doubt(_id, service, ["platform_version"], _message)} with input as testing.document([service])
}

_id := "aws.ecs.platform_current"

_message := "platform_version is {value}: set it to LATEST"

_service(values) := testing.resource("aws_ecs_service", "own", values)
