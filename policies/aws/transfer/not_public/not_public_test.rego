package policies.aws.transfer.not_public_test

import data.lib.testing
import data.policies.aws.transfer.not_public

test_fails_where_the_endpoint_is_public if {
	subject := testing.resource("aws_transfer_server", "shop", {"endpoint_type": "PUBLIC"})
	expected := {testing.failure(_id, subject, ["endpoint_type"], _message)}
	not_public.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_says_it_and_the_endpoint_is_public if {
	subject := testing.resource("aws_transfer_server", "shop", {})
	expected := {testing.failure(_id, subject, ["endpoint_type"], _message)}
	not_public.deny == expected with input as testing.document([subject])
}

test_passes_where_it_stands_in_a_network if {
	subject := testing.resource("aws_transfer_server", "shop", {"endpoint_type": "VPC", "endpoint_details": [{"vpc_id": "vpc-0a1b2c3d", "subnet_ids": ["subnet-0a1b2c3d"]}]})
	not_public.deny == set() with input as testing.document([subject])
}

test_undetermined_where_where_it_stands_is_decided_at_apply if {
	subject := testing.unknown(testing.resource("aws_transfer_server", "shop", {}), {"endpoint_type": true})
	expected := {testing.doubt(_id, subject, ["endpoint_type"], _message)}
	not_public.deny == expected with input as testing.document([subject])
}

_id := "aws.transfer.not_public"

_message := "endpoint_type is {value}: set it to VPC"
