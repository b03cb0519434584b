package policies.aws.lambda.environment_customer_key_test

import data.lib.testing
import data.policies.aws.lambda.environment_customer_key

test_fails_where_AWS_holds_the_key if {
	function := _function({"environment": [{"variables": {"STAGE": "live"}}]})
	environment_customer_key.deny == {testing.failure(_id, function, ["kms_key_arn"], _message)} with input as testing.document([function])
}

test_passes_where_the_key_is_yours if {
	function := _function({"environment": [{"variables": {"STAGE": "live"}}], "kms_key_arn": "arn"})
	environment_customer_key.deny == set() with input as testing.document([function])
}

test_undetermined_where_it_is_decided_at_apply if {
	function := testing.unknown(_function({"environment": [{"variables": {"STAGE": "live"}}]}), {"kms_key_arn": true})
	environment_customer_key.deny == {testing.doubt(_id, function, ["kms_key_arn"], _message)} with input as testing.document([function])
}

test_passes_where_there_is_no_environment if {
	function := _function({})
	environment_customer_key.deny == set() with input as testing.document([function])
}

_id := "aws.lambda.environment_customer_key"

_message := "kms_key_arn is {value}: name a key of yours"

_function(values) := testing.resource("aws_lambda_function", "own", values)
