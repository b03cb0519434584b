package policies.aws.sagemaker.notebook_no_root_test

import data.lib.testing
import data.policies.aws.sagemaker.notebook_no_root

test_fails_where_users_are_root if {
	subject := testing.resource("aws_sagemaker_notebook_instance", "forecast", {"root_access": "Enabled"})
	expected := {testing.failure(_id, subject, ["root_access"], _message)}
	notebook_no_root.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_switches_it_off if {
	subject := testing.resource("aws_sagemaker_notebook_instance", "forecast", {})
	expected := {testing.failure(_id, subject, ["root_access"], _message)}
	notebook_no_root.deny == expected with input as testing.document([subject])
}

test_passes_where_users_are_not_root if {
	subject := testing.resource("aws_sagemaker_notebook_instance", "forecast", {"root_access": "Disabled"})
	notebook_no_root.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_users_are_root if {
	subject := testing.unknown(testing.resource("aws_sagemaker_notebook_instance", "forecast", {}), {"root_access": true})
	expected := {testing.doubt(_id, subject, ["root_access"], _message)}
	notebook_no_root.deny == expected with input as testing.document([subject])
}

_id := "aws.sagemaker.notebook_no_root"

_message := "root_access is {value}: set it to Disabled"
