package policies.aws.ec2.default_vpc_unused_test

import data.lib.testing
import data.policies.aws.ec2.default_vpc_unused

test_fails_where_it_is_kept if {
	network := _network({})
	default_vpc_unused.deny == {testing.failure(_id, network, [], _message)} with input as testing.document([network])
}

test_passes_where_it_is_adopted_to_be_deleted if {
	network := _network({"force_destroy": true})
	default_vpc_unused.deny == set() with input as testing.document([network])
}

test_undetermined_where_that_is_decided_at_apply if {
	network := testing.unknown(_network({}), {"force_destroy": true})
	default_vpc_unused.deny == {testing.doubt(_id, network, [], _message)} with input as testing.document([network])
}

_id := "aws.ec2.default_vpc_unused"

_message := "the default network is kept: move what it holds to a network of your own"

_network(values) := testing.resource("aws_default_vpc", "own", values)
