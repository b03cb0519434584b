package policies.aws.lambda.code_signed_test

import data.lib.testing
import data.policies.aws.lambda.code_signed

test_fails_where_nobody_asked_for_it if {
	function := _function({})
	code_signed.deny == {testing.failure(_id, function, ["code_signing_config_arn"], _message)} with input as testing.document([function])
}

test_passes_where_it_is_asked_for if {
	function := _function({"code_signing_config_arn": "arn"})
	code_signed.deny == set() with input as testing.document([function])
}

test_undetermined_where_it_is_decided_at_apply if {
	function := testing.unknown(_function({}), {"code_signing_config_arn": true})
	code_signed.deny == {testing.doubt(_id, function, ["code_signing_config_arn"], _message)} with input as testing.document([function])
}

test_passes_where_the_code_is_an_image if {
	function := _function({"package_type": "Image"})
	code_signed.deny == set() with input as testing.document([function])
}

_id := "aws.lambda.code_signed"

_message := "code_signing_config_arn is {value}: name a configuration with your signing profiles"

_function(values) := testing.resource("aws_lambda_function", "own", values)
