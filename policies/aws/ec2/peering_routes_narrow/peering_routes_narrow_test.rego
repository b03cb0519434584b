package policies.aws.ec2.peering_routes_narrow_test

import data.lib.testing
import data.policies.aws.ec2.peering_routes_narrow

test_fails_for_a_route_of_its_own if {
	route := _route({"destination_cidr_block": "0.0.0.0/0", "vpc_peering_connection_id": "pcx-1"})
	peering_routes_narrow.deny == {testing.failure(_id, route, ["destination_cidr_block"], _message)} with input as testing.document([route])
}

test_fails_for_a_block_of_a_table if {
	table := _table({"route": [{"ipv6_cidr_block": "::/0", "vpc_peering_connection_id": "pcx-1"}]})
	peering_routes_narrow.deny == {testing.failure(_id, table, ["route", 0, "ipv6_cidr_block"], _message)} with input as testing.document([table])
}

test_passes_where_the_route_names_a_network if {
	route := _route({"destination_cidr_block": "10.43.0.0/16", "vpc_peering_connection_id": "pcx-1"})
	peering_routes_narrow.deny == set() with input as testing.document([route])
}

test_passes_where_everything_goes_elsewhere if {
	route := _route({"destination_cidr_block": "0.0.0.0/0", "gateway_id": "igw-1"})
	table := _table({"route": [{"cidr_block": "0.0.0.0/0", "gateway_id": "igw-1"}]})
	peering_routes_narrow.deny == set() with input as testing.document([route, table])
}

test_undetermined_where_the_network_is_decided_at_apply if {
	route := testing.unknown(_route({"vpc_peering_connection_id": "pcx-1"}), {"destination_cidr_block": true})
	peering_routes_narrow.deny == {testing.doubt(_id, route, ["destination_cidr_block"], _message)} with input as testing.document([route])
}

_id := "aws.ec2.peering_routes_narrow"

_message := "the route sends {value} to a peer: name the network of the peer"

_route(values) := testing.resource("aws_route", "own", values)

_table(values) := testing.resource("aws_route_table", "own", values)
