package policies.aws.opensearch.https_test

import data.lib.testing
import data.policies.aws.opensearch.https

test_fails_where_http_is_taken if {
	subject := testing.resource("aws_opensearch_domain", "search", {"domain_endpoint_options": [{"enforce_https": false}]})
	expected := {testing.failure(_id, subject, ["domain_endpoint_options", 0, "enforce_https"], _message)}
	https.deny == expected with input as testing.document([subject])
}

test_undetermined_where_nobody_says_it_and_aws_decides if {
	subject := testing.resource("aws_opensearch_domain", "search", {})
	expected := {testing.doubt(_id, subject, ["domain_endpoint_options", 0, "enforce_https"], _message)}
	https.deny == expected with input as testing.document([subject])
}

test_fails_where_an_elasticsearch_domain_takes_http if {
	subject := testing.resource("aws_elasticsearch_domain", "search", {"domain_endpoint_options": [{"enforce_https": false}]})
	expected := {testing.failure(_id, subject, ["domain_endpoint_options", 0, "enforce_https"], _message)}
	https.deny == expected with input as testing.document([subject])
}

test_passes_where_only_https_is_taken if {
	subject := testing.resource("aws_opensearch_domain", "search", {"domain_endpoint_options": [{"enforce_https": true, "tls_security_policy": "Policy-Min-TLS-1-2-2019-07"}]})
	https.deny == set() with input as testing.document([subject])
}

test_passes_where_the_provider_enforces_https if {
	subject := testing.resource("aws_elasticsearch_domain", "search", {"domain_endpoint_options": [{"tls_security_policy": "Policy-Min-TLS-1-2-2019-07"}]})
	https.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_http_is_taken if {
	subject := testing.unknown(testing.resource("aws_opensearch_domain", "search", {"domain_endpoint_options": [{}]}), {"domain_endpoint_options": [{"enforce_https": true}]})
	expected := {testing.doubt(_id, subject, ["domain_endpoint_options", 0, "enforce_https"], _message)}
	https.deny == expected with input as testing.document([subject])
}

_id := "aws.opensearch.https"

_message := "enforce_https is {value}: set it to true"
