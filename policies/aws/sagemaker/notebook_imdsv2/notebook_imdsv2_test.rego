package policies.aws.sagemaker.notebook_imdsv2_test

import data.lib.testing
import data.policies.aws.sagemaker.notebook_imdsv2

test_fails_where_tokens_are_not_needed if {
	subject := testing.resource("aws_sagemaker_notebook_instance", "forecast", {"instance_metadata_service_configuration": [{"minimum_instance_metadata_service_version": "1"}]})
	expected := {testing.failure(_id, subject, ["instance_metadata_service_configuration", 0, "minimum_instance_metadata_service_version"], _message)}
	notebook_imdsv2.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_tokens if {
	subject := testing.resource("aws_sagemaker_notebook_instance", "forecast", {})
	expected := {testing.failure(_id, subject, ["instance_metadata_service_configuration", 0, "minimum_instance_metadata_service_version"], _message)}
	notebook_imdsv2.deny == expected with input as testing.document([subject])
}

test_passes_where_tokens_are_needed if {
	subject := testing.resource("aws_sagemaker_notebook_instance", "forecast", {"instance_metadata_service_configuration": [{"minimum_instance_metadata_service_version": "2"}]})
	notebook_imdsv2.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_tokens_are_needed if {
	subject := testing.unknown(testing.resource("aws_sagemaker_notebook_instance", "forecast", {"instance_metadata_service_configuration": [{}]}), {"instance_metadata_service_configuration": [{"minimum_instance_metadata_service_version": true}]})
	expected := {testing.doubt(_id, subject, ["instance_metadata_service_configuration", 0, "minimum_instance_metadata_service_version"], _message)}
	notebook_imdsv2.deny == expected with input as testing.document([subject])
}

_id := "aws.sagemaker.notebook_imdsv2"

_message := "minimum_instance_metadata_service_version is {value}: set it to 2"
