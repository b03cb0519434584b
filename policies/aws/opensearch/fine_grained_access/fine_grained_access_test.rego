package policies.aws.opensearch.fine_grained_access_test

import data.lib.testing
import data.policies.aws.opensearch.fine_grained_access

test_fails_where_whoever_is_let_in_may_do_everything if {
	subject := testing.resource("aws_opensearch_domain", "search", {"advanced_security_options": [{"enabled": false}]})
	expected := {testing.failure(_id, subject, ["advanced_security_options", 0, "enabled"], _message)}
	fine_grained_access.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_it if {
	subject := testing.resource("aws_opensearch_domain", "search", {})
	expected := {testing.failure(_id, subject, ["advanced_security_options", 0, "enabled"], _message)}
	fine_grained_access.deny == expected with input as testing.document([subject])
}

test_passes_where_access_goes_by_index_and_field if {
	subject := testing.resource("aws_opensearch_domain", "search", {"advanced_security_options": [{"enabled": true}]})
	fine_grained_access.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_access_goes_by_index_and_field if {
	subject := testing.unknown(testing.resource("aws_opensearch_domain", "search", {"advanced_security_options": [{}]}), {"advanced_security_options": [{"enabled": true}]})
	expected := {testing.doubt(_id, subject, ["advanced_security_options", 0, "enabled"], _message)}
	fine_grained_access.deny == expected with input as testing.document([subject])
}

test_fails_where_whoever_is_let_in_may_do_everything_for_a_elasticsearch_domain if {
	subject := testing.resource("aws_elasticsearch_domain", "search", {"advanced_security_options": [{"enabled": false}]})
	expected := {testing.failure(_id, subject, ["advanced_security_options", 0, "enabled"], _message)}
	fine_grained_access.deny == expected with input as testing.document([subject])
}

_id := "aws.opensearch.fine_grained_access"

_message := "advanced_security_options is {value}: enable it"
