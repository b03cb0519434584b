package policies.aws.sagemaker.notebook_no_internet_test

import data.lib.testing
import data.policies.aws.sagemaker.notebook_no_internet

test_fails_where_the_notebook_is_on_the_internet if {
	subject := testing.resource("aws_sagemaker_notebook_instance", "forecast", {"direct_internet_access": "Enabled"})
	expected := {testing.failure(_id, subject, ["direct_internet_access"], _message)}
	notebook_no_internet.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_switches_it_off if {
	subject := testing.resource("aws_sagemaker_notebook_instance", "forecast", {})
	expected := {testing.failure(_id, subject, ["direct_internet_access"], _message)}
	notebook_no_internet.deny == expected with input as testing.document([subject])
}

test_passes_where_the_notebook_only_has_its_network if {
	subject := testing.resource("aws_sagemaker_notebook_instance", "forecast", {"direct_internet_access": "Disabled"})
	notebook_no_internet.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_the_notebook_is_on_the_internet if {
	subject := testing.unknown(testing.resource("aws_sagemaker_notebook_instance", "forecast", {}), {"direct_internet_access": true})
	expected := {testing.doubt(_id, subject, ["direct_internet_access"], _message)}
	notebook_no_internet.deny == expected with input as testing.document([subject])
}

_id := "aws.sagemaker.notebook_no_internet"

_message := "direct_internet_access is {value}: set it to Disabled"
