package policies.aws.ec2.metadata_hop_limit_test

import data.lib.testing
import data.policies.aws.ec2.metadata_hop_limit

test_fails_where_two_hops_are_allowed if {
	machine := _machine({"metadata_options": [{"http_put_response_hop_limit": 2}]})
	metadata_hop_limit.deny == {testing.failure(_id, machine, ["metadata_options", 0, "http_put_response_hop_limit"], _message)} with input as testing.document([machine])
}

test_passes_where_one_hop_is_allowed if {
	machine := _machine({"metadata_options": [{"http_put_response_hop_limit": 1}]})
	metadata_hop_limit.deny == set() with input as testing.document([machine])
}

test_passes_where_nobody_wrote_it if {
	machine := _machine({})
	metadata_hop_limit.deny == set() with input as testing.document([machine])
}

test_undetermined_where_it_is_decided_at_apply if {
	machine := testing.unknown(_machine({}), {"metadata_options": [{"http_put_response_hop_limit": true}]})
	metadata_hop_limit.deny == {testing.doubt(_id, machine, ["metadata_options", 0, "http_put_response_hop_limit"], _message)} with input as testing.document([machine])
}

_id := "aws.ec2.metadata_hop_limit"

_message := "the hop limit is {value}: set it to 1, and give containers roles of their own"

_machine(values) := testing.resource("aws_launch_template", "own", values)
