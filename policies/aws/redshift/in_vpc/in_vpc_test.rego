package policies.aws.redshift.in_vpc_test

import data.lib.testing
import data.policies.aws.redshift.in_vpc

test_fails_where_nobody_chooses_subnets if {
	subject := testing.unset(testing.resource("aws_redshift_cluster", "sales", {}), {"cluster_subnet_group_name": true})
	expected := {testing.failure(_id, subject, ["cluster_subnet_group_name"], _message)}
	in_vpc.deny == expected with input as testing.document([subject])
}

test_passes_where_a_group_is_named if {
	subject := testing.resource("aws_redshift_cluster", "sales", {"cluster_subnet_group_name": "private"})
	in_vpc.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_which_group_it_is if {
	subject := testing.unknown(testing.resource("aws_redshift_cluster", "sales", {}), {"cluster_subnet_group_name": true})
	expected := {testing.doubt(_id, subject, ["cluster_subnet_group_name"], _message)}
	in_vpc.deny == expected with input as testing.document([subject])
}

_id := "aws.redshift.in_vpc"

_message := "cluster_subnet_group_name is {value}: name a group of private subnets"
