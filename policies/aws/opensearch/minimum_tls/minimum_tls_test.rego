package policies.aws.opensearch.minimum_tls_test

import data.lib.testing
import data.policies.aws.opensearch.minimum_tls

test_fails_where_tls_1_0_is_taken if {
	subject := testing.resource("aws_opensearch_domain", "search", {"domain_endpoint_options": [{"tls_security_policy": "Policy-Min-TLS-1-0-2019-07"}]})
	expected := {testing.failure(_id, subject, ["domain_endpoint_options", 0, "tls_security_policy"], _message)}
	minimum_tls.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_chooses_a_policy if {
	subject := testing.resource("aws_opensearch_domain", "search", {})
	expected := {testing.failure(_id, subject, ["domain_endpoint_options", 0, "tls_security_policy"], _message)}
	minimum_tls.deny == expected with input as testing.document([subject])
}

test_fails_where_an_elasticsearch_domain_takes_tls_1_0 if {
	subject := testing.resource("aws_elasticsearch_domain", "search", {"domain_endpoint_options": [{"enforce_https": true}]})
	expected := {testing.failure(_id, subject, ["domain_endpoint_options", 0, "tls_security_policy"], _message)}
	minimum_tls.deny == expected with input as testing.document([subject])
}

test_passes_where_tls_1_2_is_needed if {
	subject := testing.resource("aws_opensearch_domain", "search", {"domain_endpoint_options": [{"tls_security_policy": "Policy-Min-TLS-1-2-PFS-2023-10"}]})
	minimum_tls.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_which_policy_it_is if {
	subject := testing.unknown(testing.resource("aws_opensearch_domain", "search", {"domain_endpoint_options": [{}]}), {"domain_endpoint_options": [{"tls_security_policy": true}]})
	expected := {testing.doubt(_id, subject, ["domain_endpoint_options", 0, "tls_security_policy"], _message)}
	minimum_tls.deny == expected with input as testing.document([subject])
}

_id := "aws.opensearch.minimum_tls"

_message := "tls_security_policy is {value}: set it to a policy that starts with Policy-Min-TLS-1-2"
