package policies.aws.sagemaker.notebook_in_vpc_test

import data.lib.testing
import data.policies.aws.sagemaker.notebook_in_vpc

test_fails_where_it_stands_outside if {
	subject := testing.resource("aws_sagemaker_notebook_instance", "forecast", {})
	expected := {testing.failure(_id, subject, ["subnet_id"], _message)}
	notebook_in_vpc.deny == expected with input as testing.document([subject])
}

test_passes_where_it_stands_in_a_network if {
	subject := testing.resource("aws_sagemaker_notebook_instance", "forecast", {"subnet_id": "subnet-0a1b2c3d"})
	notebook_in_vpc.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_which_subnet_it_is if {
	subject := testing.unknown(testing.resource("aws_sagemaker_notebook_instance", "forecast", {}), {"subnet_id": true})
	expected := {testing.doubt(_id, subject, ["subnet_id"], _message)}
	notebook_in_vpc.deny == expected with input as testing.document([subject])
}

_id := "aws.sagemaker.notebook_in_vpc"

_message := "subnet_id is {value}: name a private subnet"
