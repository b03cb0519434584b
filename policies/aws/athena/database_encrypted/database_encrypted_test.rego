package policies.aws.athena.database_encrypted_test

import data.lib.testing
import data.policies.aws.athena.database_encrypted

test_fails_where_nobody_asks_for_encryption if {
	subject := testing.resource("aws_athena_database", "reports", {})
	expected := {testing.failure(_id, subject, ["encryption_configuration"], _message)}
	database_encrypted.deny == expected with input as testing.document([subject])
}

test_passes_where_it_is_encrypted if {
	subject := testing.resource("aws_athena_database", "reports", {"encryption_configuration": [{"encryption_option": "SSE_S3"}]})
	database_encrypted.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_it_is_encrypted if {
	subject := testing.unknown(testing.resource("aws_athena_database", "reports", {}), {"encryption_configuration": true})
	expected := {testing.doubt(_id, subject, ["encryption_configuration"], _message)}
	database_encrypted.deny == expected with input as testing.document([subject])
}

_id := "aws.athena.database_encrypted"

_message := "nobody asks for encryption: add encryption_configuration"
