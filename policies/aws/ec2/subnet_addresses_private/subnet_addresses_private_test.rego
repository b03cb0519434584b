package policies.aws.ec2.subnet_addresses_private_test

import data.lib.testing
import data.policies.aws.ec2.subnet_addresses_private

test_fails_where_every_machine_gets_a_public_address if {
	subnet := _subnet({"map_public_ip_on_launch": true})
	subnet_addresses_private.deny == {testing.failure(_id, subnet, ["map_public_ip_on_launch"], _message)} with input as testing.document([subnet])
}

test_passes_where_no_machine_gets_a_public_address if {
	subnet := _subnet({"map_public_ip_on_launch": false})
	subnet_addresses_private.deny == set() with input as testing.document([subnet])
}

test_undetermined_where_it_is_decided_at_apply if {
	subnet := testing.unknown(_subnet({}), {"map_public_ip_on_launch": true})
	subnet_addresses_private.deny == {testing.doubt(_id, subnet, ["map_public_ip_on_launch"], _message)} with input as testing.document([subnet])
}

test_passes_where_nobody_wrote_it if {
	subnet := _subnet({})
	subnet_addresses_private.deny == set() with input as testing.document([subnet])
}

_id := "aws.ec2.subnet_addresses_private"

_message := "map_public_ip_on_launch is {value}: set it to false, and give single machines an address where they need one"

_subnet(values) := testing.resource("aws_subnet", "own", values)
