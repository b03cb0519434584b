package policies.aws.msk.authenticated_test

import data.lib.testing
import data.policies.aws.msk.authenticated

test_fails_where_nobody_has_to_say_who_they_are if {
	subject := testing.resource("aws_msk_cluster", "events", {"client_authentication": [{"unauthenticated": true}]})
	expected := {testing.failure(_id, subject, ["client_authentication", 0, "unauthenticated"], _message)}
	authenticated.deny == expected with input as testing.document([subject])
}

test_passes_where_clients_have_identities if {
	subject := testing.resource("aws_msk_cluster", "events", {"client_authentication": [{"unauthenticated": false, "sasl": [{"iam": true}]}]})
	authenticated.deny == set() with input as testing.document([subject])
}

test_undetermined_where_it_is_decided_at_apply if {
	subject := testing.unknown(testing.resource("aws_msk_cluster", "events", {"client_authentication": [{}]}), {"client_authentication": [{"unauthenticated": true}]})
	expected := {testing.doubt(_id, subject, ["client_authentication", 0, "unauthenticated"], _message)}
	authenticated.deny == expected with input as testing.document([subject])
}

_id := "aws.msk.authenticated"

_message := "unauthenticated is {value}: set it to false and enable IAM, SCRAM or TLS"
