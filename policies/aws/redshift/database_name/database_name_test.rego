package policies.aws.redshift.database_name_test

import data.lib.testing
import data.policies.aws.redshift.database_name

test_fails_where_the_name_is_the_default if {
	subject := testing.resource("aws_redshift_cluster", "sales", {"database_name": "dev"})
	expected := {testing.failure(_id, subject, ["database_name"], _message)}
	database_name.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_chooses_a_name if {
	subject := testing.unset(testing.resource("aws_redshift_cluster", "sales", {}), {"database_name": true})
	expected := {testing.failure(_id, subject, ["database_name"], _message)}
	database_name.deny == expected with input as testing.document([subject])
}

test_passes_where_another_name_is_chosen if {
	subject := testing.resource("aws_redshift_cluster", "sales", {"database_name": "sales"})
	database_name.deny == set() with input as testing.document([subject])
}

test_passes_where_it_is_made_of_a_snapshot if {
	subject := testing.unset(testing.resource("aws_redshift_cluster", "sales", {"snapshot_identifier": "sales-2026-11"}), {"database_name": true})
	database_name.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_which_name_it_is if {
	subject := testing.unknown(testing.resource("aws_redshift_cluster", "sales", {}), {"database_name": true})
	expected := {testing.doubt(_id, subject, ["database_name"], _message)}
	database_name.deny == expected with input as testing.document([subject])
}

_id := "aws.redshift.database_name"

_message := "database_name is {value}: choose another name than dev"
