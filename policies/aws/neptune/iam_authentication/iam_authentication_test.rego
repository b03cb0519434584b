package policies.aws.neptune.iam_authentication_test

import data.lib.testing
import data.policies.aws.neptune.iam_authentication

test_fails_where_everybody_who_reaches_the_port_is_let_in if {
	subject := testing.resource("aws_neptune_cluster", "graph", {"iam_database_authentication_enabled": false})
	expected := {testing.failure(_id, subject, ["iam_database_authentication_enabled"], _message)}
	iam_authentication.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_it if {
	subject := testing.resource("aws_neptune_cluster", "graph", {})
	expected := {testing.failure(_id, subject, ["iam_database_authentication_enabled"], _message)}
	iam_authentication.deny == expected with input as testing.document([subject])
}

test_passes_where_clients_have_to_say_who_they_are if {
	subject := testing.resource("aws_neptune_cluster", "graph", {"iam_database_authentication_enabled": true})
	iam_authentication.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_clients_have_to_say_who_they_are if {
	subject := testing.unknown(testing.resource("aws_neptune_cluster", "graph", {}), {"iam_database_authentication_enabled": true})
	expected := {testing.doubt(_id, subject, ["iam_database_authentication_enabled"], _message)}
	iam_authentication.deny == expected with input as testing.document([subject])
}

_id := "aws.neptune.iam_authentication"

_message := "iam_database_authentication_enabled is {value}: set it to true"
