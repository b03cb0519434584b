package policies.aws.lambda.in_network_test

import data.lib.testing
import data.policies.aws.lambda.in_network

test_fails_where_it_runs_outside if {
	function := _function({})
	in_network.deny == {testing.failure(_id, function, ["vpc_config"], _message)} with input as testing.document([function])
}

test_passes_where_it_runs_inside if {
	function := _function({"vpc_config": [{"subnet_ids": ["subnet-1"]}]})
	in_network.deny == set() with input as testing.document([function])
}

test_undetermined_where_it_is_decided_at_apply if {
	function := testing.unknown(_function({"vpc_config": [{}]}), {"vpc_config": [{"subnet_ids": true}]})
	in_network.deny == {testing.doubt(_id, function, ["vpc_config"], _message)} with input as testing.document([function])
}

_id := "aws.lambda.in_network"

_message := "the function runs outside your networks: add vpc_config where it works with private data"

_function(values) := testing.resource("aws_lambda_function", "own", values)
