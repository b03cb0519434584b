package policies.aws.athena.results_encrypted_test

import data.lib.testing
import data.policies.aws.athena.results_encrypted

test_fails_where_nobody_asks_for_encryption if {
	subject := testing.resource("aws_athena_workgroup", "reports", {"configuration": [{"result_configuration": [{"output_location": "s3://acme-reports/"}]}]})
	expected := {testing.failure(_id, subject, ["configuration", 0, "result_configuration", 0, "encryption_configuration", 0, "encryption_option"], _message)}
	results_encrypted.deny == expected with input as testing.document([subject])
}

test_fails_where_nothing_is_configured if {
	subject := testing.resource("aws_athena_workgroup", "reports", {})
	expected := {testing.failure(_id, subject, ["configuration", 0, "result_configuration", 0, "encryption_configuration", 0, "encryption_option"], _message)}
	results_encrypted.deny == expected with input as testing.document([subject])
}

test_passes_where_results_are_encrypted if {
	subject := testing.resource("aws_athena_workgroup", "reports", {"configuration": [{"result_configuration": [{"output_location": "s3://acme-reports/", "encryption_configuration": [{"encryption_option": "SSE_S3"}]}]}]})
	results_encrypted.deny == set() with input as testing.document([subject])
}

test_passes_where_athena_keeps_the_results if {
	subject := testing.resource("aws_athena_workgroup", "reports", {"configuration": [{"managed_query_results_configuration": [{"enabled": true}]}]})
	results_encrypted.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_how_they_are_encrypted if {
	subject := testing.unknown(testing.resource("aws_athena_workgroup", "reports", {"configuration": [{"result_configuration": [{"output_location": "s3://acme-reports/", "encryption_configuration": [{}]}]}]}), {"configuration": [{"result_configuration": [{"encryption_configuration": [{"encryption_option": true}]}]}]})
	expected := {testing.doubt(_id, subject, ["configuration", 0, "result_configuration", 0, "encryption_configuration", 0, "encryption_option"], _message)}
	results_encrypted.deny == expected with input as testing.document([subject])
}

_id := "aws.athena.results_encrypted"

_message := "encryption_option is {value}: choose SSE_S3, SSE_KMS or CSE_KMS"
