package policies.aws.sagemaker.model_isolated_test

import data.lib.testing
import data.policies.aws.sagemaker.model_isolated

test_fails_where_the_model_has_a_network if {
	subject := testing.resource("aws_sagemaker_model", "forecast", {"enable_network_isolation": false})
	expected := {testing.failure(_id, subject, ["enable_network_isolation"], _message)}
	model_isolated.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_isolation if {
	subject := testing.resource("aws_sagemaker_model", "forecast", {})
	expected := {testing.failure(_id, subject, ["enable_network_isolation"], _message)}
	model_isolated.deny == expected with input as testing.document([subject])
}

test_passes_where_the_model_has_no_network if {
	subject := testing.resource("aws_sagemaker_model", "forecast", {"enable_network_isolation": true})
	model_isolated.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_the_model_has_no_network if {
	subject := testing.unknown(testing.resource("aws_sagemaker_model", "forecast", {}), {"enable_network_isolation": true})
	expected := {testing.doubt(_id, subject, ["enable_network_isolation"], _message)}
	model_isolated.deny == expected with input as testing.document([subject])
}

_id := "aws.sagemaker.model_isolated"

_message := "enable_network_isolation is {value}: set it to true"
