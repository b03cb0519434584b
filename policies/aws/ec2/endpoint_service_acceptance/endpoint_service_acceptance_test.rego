package policies.aws.ec2.endpoint_service_acceptance_test

import data.lib.testing
import data.policies.aws.ec2.endpoint_service_acceptance

test_fails_where_connections_are_accepted_by_themselves if {
	service := _service({"acceptance_required": false})
	endpoint_service_acceptance.deny == {testing.failure(_id, service, ["acceptance_required"], _message)} with input as testing.document([service])
}

test_passes_where_somebody_accepts_each_connection if {
	service := _service({"acceptance_required": true})
	endpoint_service_acceptance.deny == set() with input as testing.document([service])
}

test_undetermined_where_it_is_decided_at_apply if {
	service := testing.unknown(_service({}), {"acceptance_required": true})
	endpoint_service_acceptance.deny == {testing.doubt(_id, service, ["acceptance_required"], _message)} with input as testing.document([service])
}

_id := "aws.ec2.endpoint_service_acceptance"

_message := "acceptance_required is {value}: set it to true"

_service(values) := testing.resource("aws_vpc_endpoint_service", "own", values)
