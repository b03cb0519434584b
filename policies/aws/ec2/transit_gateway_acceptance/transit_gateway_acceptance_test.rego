package policies.aws.ec2.transit_gateway_acceptance_test

import data.lib.testing
import data.policies.aws.ec2.transit_gateway_acceptance

test_fails_where_attachments_are_accepted_by_themselves if {
	gateway := _gateway({"auto_accept_shared_attachments": "enable"})
	transit_gateway_acceptance.deny == {testing.failure(_id, gateway, ["auto_accept_shared_attachments"], _message)} with input as testing.document([gateway])
}

test_passes_where_somebody_accepts_each_attachment if {
	gateway := _gateway({"auto_accept_shared_attachments": "disable"})
	transit_gateway_acceptance.deny == set() with input as testing.document([gateway])
}

test_undetermined_where_it_is_decided_at_apply if {
	gateway := testing.unknown(_gateway({}), {"auto_accept_shared_attachments": true})
	transit_gateway_acceptance.deny == {testing.doubt(_id, gateway, ["auto_accept_shared_attachments"], _message)} with input as testing.document([gateway])
}

test_passes_where_nobody_wrote_it if {
	gateway := _gateway({})
	transit_gateway_acceptance.deny == set() with input as testing.document([gateway])
}

_id := "aws.ec2.transit_gateway_acceptance"

_message := "auto_accept_shared_attachments is {value}: set it to disable"

_gateway(values) := testing.resource("aws_ec2_transit_gateway", "own", values)
