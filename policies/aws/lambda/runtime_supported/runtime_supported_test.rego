package policies.aws.lambda.runtime_supported_test

import data.lib.testing
import data.policies.aws.lambda.runtime_supported

test_fails_where_the_runtime_is_deprecated if {
	function := _function({"runtime": "python3.8"})
	runtime_supported.deny == {testing.failure("aws.lambda.runtime_supported", function, ["runtime"], _message)} with input as testing.document([function])
}

test_passes_where_the_runtime_is_supported if {
	function := _function({"runtime": "python3.13"})
	runtime_supported.deny == set() with input as testing.document([function])
}

test_passes_where_the_function_is_an_image if {
	function := _function({"package_type": "Image", "runtime": null})
	runtime_supported.deny == set() with input as testing.document([function])
}

test_undetermined_where_the_runtime_is_decided_at_apply if {
	function := testing.unknown(_function({}), {"runtime": true})
	runtime_supported.deny == {testing.doubt("aws.lambda.runtime_supported", function, ["runtime"], _message)} with input as testing.document([function])
}

_message := "runtime is {value}, which AWS no longer supports: move to a newer one"

_function(values) := testing.resource("aws_lambda_function", "function", values)
