package policies.aws.rds.iam_authentication_test

import data.lib.testing
import data.policies.aws.rds.iam_authentication

test_fails_where_only_passwords_are_taken if {
	subject := testing.resource("aws_db_instance", "shop", {"iam_database_authentication_enabled": false, "engine": "mysql"})
	expected := {testing.failure(_id, subject, ["iam_database_authentication_enabled"], _message)}
	iam_authentication.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_it if {
	subject := testing.resource("aws_db_instance", "shop", {"engine": "postgres"})
	expected := {testing.failure(_id, subject, ["iam_database_authentication_enabled"], _message)}
	iam_authentication.deny == expected with input as testing.document([subject])
}

test_undetermined_where_it_is_a_read_replica if {
	subject := testing.unset(testing.resource("aws_db_instance", "shop", {"replicate_source_db": "shop-main"}), {"engine": true})
	expected := {testing.doubt(_id, subject, ["iam_database_authentication_enabled"], _message)}
	iam_authentication.deny == expected with input as testing.document([subject])
}

test_passes_where_identities_are_taken if {
	subject := testing.resource("aws_db_instance", "shop", {"iam_database_authentication_enabled": true, "engine": "postgres"})
	iam_authentication.deny == set() with input as testing.document([subject])
}

test_passes_where_the_engine_knows_no_identities if {
	subject := testing.resource("aws_db_instance", "shop", {"engine": "oracle-ee"})
	iam_authentication.deny == set() with input as testing.document([subject])
}

test_fails_where_a_cluster_only_takes_passwords if {
	subject := testing.resource("aws_rds_cluster", "shop", {"iam_database_authentication_enabled": false})
	expected := {testing.failure(_id, subject, ["iam_database_authentication_enabled"], _message)}
	iam_authentication.deny == expected with input as testing.document([subject])
}

test_passes_where_the_cluster_is_one_of_the_first_serverless_ones if {
	subject := testing.resource("aws_rds_cluster", "shop", {"engine_mode": "serverless"})
	iam_authentication.deny == set() with input as testing.document([subject])
}

test_undetermined_where_it_is_decided_at_apply if {
	subject := testing.unknown(testing.resource("aws_rds_cluster", "shop", {}), {"iam_database_authentication_enabled": true})
	expected := {testing.doubt(_id, subject, ["iam_database_authentication_enabled"], _message)}
	iam_authentication.deny == expected with input as testing.document([subject])
}

_id := "aws.rds.iam_authentication"

_message := "iam_database_authentication_enabled is {value}: set it to true"
