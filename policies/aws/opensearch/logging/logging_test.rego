package policies.aws.opensearch.logging_test

import data.lib.testing
import data.policies.aws.opensearch.logging

test_fails_where_no_log_is_sent if {
	subject := testing.resource("aws_opensearch_domain", "search", {})
	expected := {testing.failure(_id, subject, ["log_publishing_options"], _message)}
	logging.deny == expected with input as testing.document([subject])
}

test_fails_where_the_log_of_an_elasticsearch_domain_is_off if {
	subject := testing.resource("aws_elasticsearch_domain", "search", {"log_publishing_options": [{"log_type": "ES_APPLICATION_LOGS", "cloudwatch_log_group_arn": "arn:aws:logs:eu-west-1:123456789012:log-group:search", "enabled": false}]})
	expected := {testing.failure(_id, subject, ["log_publishing_options"], _message)}
	logging.deny == expected with input as testing.document([subject])
}

test_passes_where_a_log_is_sent if {
	subject := testing.resource("aws_opensearch_domain", "search", {"log_publishing_options": [{"log_type": "INDEX_SLOW_LOGS", "cloudwatch_log_group_arn": "arn:aws:logs:eu-west-1:123456789012:log-group:search"}]})
	logging.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_the_log_is_on if {
	subject := testing.unknown(testing.resource("aws_opensearch_domain", "search", {"log_publishing_options": [{"log_type": "INDEX_SLOW_LOGS", "cloudwatch_log_group_arn": "arn:aws:logs:eu-west-1:123456789012:log-group:search"}]}), {"log_publishing_options": [{"enabled": true}]})
	expected := {testing.doubt(_id, subject, ["log_publishing_options"], _message)}
	logging.deny == expected with input as testing.document([subject])
}

_id := "aws.opensearch.logging"

_message := "no log is sent: add log_publishing_options"
