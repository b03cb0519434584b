package policies.aws.lambda.environment_without_secrets_test

import data.lib.testing
import data.policies.aws.lambda.environment_without_secrets

test_fails_where_a_variable_holds_one if {
	function := _function({"environment": [{"variables": {"KEY": "AKIAIOSFODNN7EXAMPLE"}}]})
	environment_without_secrets.deny == {testing.failure(_id, function, ["environment", 0, "variables"], _message)} with input as testing.document([function])
}

test_passes_where_none_does if {
	function := _function({"environment": [{"variables": {"STAGE": "live"}}]})
	environment_without_secrets.deny == set() with input as testing.document([function])
}

test_undetermined_where_they_are_decided_at_apply if {
	function := testing.unknown(_function({"environment": [{}]}), {"environment": [{"variables": true}]})
	environment_without_secrets.deny == {testing.doubt(_id, function, ["environment", 0, "variables"], _message)} with input as testing.document([function])
}

_id := "aws.lambda.environment_without_secrets"

_message := "the environment holds a credential: withdraw it, and let the function use its role or read Secrets Manager"

_function(values) := testing.resource("aws_lambda_function", "own", values)
