package policies.aws.ecs.service_addresses_private_test

import data.lib.testing
import data.policies.aws.ecs.service_addresses_private

test_fails_where_they_do if {
	service := _service({"network_configuration": [{"assign_public_ip": true}]})
	service_addresses_private.deny == {testing.failure(_id, service, ["network_configuration", 0, "assign_public_ip"], _message)} with input as testing.document([service])
}

test_passes_where_they_do_not if {
	service := _service({"network_configuration": [{"assign_public_ip": false}]})
	service_addresses_private.deny == set() with input as testing.document([service])
}

test_passes_where_nobody_wrote_it if {
	service := _service({})
	service_addresses_private.deny == set() with input as testing.document([service])
}

test_undetermined_where_it_is_decided_at_apply if {
	service := testing.unknown(_service({"network_configuration": [{}]}), {"network_configuration": [{"assign_public_ip": true}]})
	service_addresses_private.deny == {testing.doubt(_id, service, ["network_configuration", 0, "assign_public_ip"], _message)} with input as testing.document([service])
}

_id := "aws.ecs.service_addresses_private"

_message := "assign_public_ip is {value}: set it to false, with a load balancer for the way in and endpoints or a NAT gateway for the way out"

_service(values) := testing.resource("aws_ecs_service", "own", values)
