package policies.aws.lambda.concurrency_limited_test

import data.lib.testing
import data.policies.aws.lambda.concurrency_limited

test_fails_where_nobody_set_one if {
	function := _function({})
	concurrency_limited.deny == {testing.failure(_id, function, ["reserved_concurrent_executions"], _message)} with input as testing.document([function])
}

test_passes_where_there_is_one if {
	function := _function({"reserved_concurrent_executions": 20})
	concurrency_limited.deny == set() with input as testing.document([function])
}

test_undetermined_where_it_is_decided_at_apply if {
	function := testing.unknown(_function({}), {"reserved_concurrent_executions": true})
	concurrency_limited.deny == {testing.doubt(_id, function, ["reserved_concurrent_executions"], _message)} with input as testing.document([function])
}

test_fails_where_the_limit_is_taken_away if {
	function := _function({"reserved_concurrent_executions": -1})
	concurrency_limited.deny == {testing.failure(_id, function, ["reserved_concurrent_executions"], _message)} with input as testing.document([function])
}

_id := "aws.lambda.concurrency_limited"

_message := "reserved_concurrent_executions is {value}: set it to what the function needs at most"

_function(values) := testing.resource("aws_lambda_function", "own", values)
