package policies.aws.redshift.user_name_test

import data.lib.testing
import data.policies.aws.redshift.user_name

test_fails_where_the_name_is_the_default if {
	subject := testing.resource("aws_redshift_cluster", "sales", {"master_username": "awsuser"})
	expected := {testing.failure(_id, subject, ["master_username"], "master_username is {value}: choose another name")}
	user_name.deny == expected with input as testing.document([subject])
}

test_fails_where_the_name_in_a_namespace_is_the_default if {
	subject := testing.resource("aws_redshiftserverless_namespace", "sales", {"admin_username": "admin"})
	expected := {testing.failure(_id, subject, ["admin_username"], "admin_username is {value}: choose another name")}
	user_name.deny == expected with input as testing.document([subject])
}

test_passes_where_another_name_is_chosen if {
	subject := testing.resource("aws_redshift_cluster", "sales", {"master_username": "sales"})
	user_name.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_which_name_it_is if {
	subject := testing.unknown(testing.resource("aws_redshift_cluster", "sales", {}), {"master_username": true})
	expected := {testing.doubt(_id, subject, ["master_username"], "master_username is {value}: choose another name")}
	user_name.deny == expected with input as testing.document([subject])
}

_id := "aws.redshift.user_name"
