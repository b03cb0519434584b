package policies.aws.opensearch.encrypted_test

import data.lib.testing
import data.policies.aws.opensearch.encrypted

test_fails_where_encryption_is_off if {
	subject := testing.resource("aws_opensearch_domain", "search", {"encrypt_at_rest": [{"enabled": false}]})
	expected := {testing.failure(_id, subject, ["encrypt_at_rest", 0, "enabled"], _message)}
	encrypted.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_encryption if {
	subject := testing.resource("aws_opensearch_domain", "search", {})
	expected := {testing.failure(_id, subject, ["encrypt_at_rest", 0, "enabled"], _message)}
	encrypted.deny == expected with input as testing.document([subject])
}

test_passes_where_encryption_is_on if {
	subject := testing.resource("aws_opensearch_domain", "search", {"encrypt_at_rest": [{"enabled": true}]})
	encrypted.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_encryption_is_on if {
	subject := testing.unknown(testing.resource("aws_opensearch_domain", "search", {"encrypt_at_rest": [{}]}), {"encrypt_at_rest": [{"enabled": true}]})
	expected := {testing.doubt(_id, subject, ["encrypt_at_rest", 0, "enabled"], _message)}
	encrypted.deny == expected with input as testing.document([subject])
}

test_fails_where_encryption_is_off_for_a_elasticsearch_domain if {
	subject := testing.resource("aws_elasticsearch_domain", "search", {"encrypt_at_rest": [{"enabled": false}]})
	expected := {testing.failure(_id, subject, ["encrypt_at_rest", 0, "enabled"], _message)}
	encrypted.deny == expected with input as testing.document([subject])
}

_id := "aws.opensearch.encrypted"

_message := "encrypt_at_rest is {value}: enable it"
