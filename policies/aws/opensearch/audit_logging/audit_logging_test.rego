package policies.aws.opensearch.audit_logging_test

import data.lib.testing
import data.policies.aws.opensearch.audit_logging

test_fails_where_only_slow_queries_are_logged if {
	subject := testing.resource("aws_opensearch_domain", "search", {"log_publishing_options": [{"log_type": "SEARCH_SLOW_LOGS", "cloudwatch_log_group_arn": "arn:aws:logs:eu-west-1:123456789012:log-group:search"}]})
	expected := {testing.failure(_id, subject, ["log_publishing_options"], _message)}
	audit_logging.deny == expected with input as testing.document([subject])
}

test_fails_where_an_elasticsearch_domain_has_no_log if {
	subject := testing.resource("aws_elasticsearch_domain", "search", {})
	expected := {testing.failure(_id, subject, ["log_publishing_options"], _message)}
	audit_logging.deny == expected with input as testing.document([subject])
}

test_fails_where_the_audit_log_is_off if {
	subject := testing.resource("aws_opensearch_domain", "search", {"log_publishing_options": [{"log_type": "AUDIT_LOGS", "cloudwatch_log_group_arn": "arn:aws:logs:eu-west-1:123456789012:log-group:search", "enabled": false}]})
	expected := {testing.failure(_id, subject, ["log_publishing_options"], _message)}
	audit_logging.deny == expected with input as testing.document([subject])
}

test_passes_where_there_is_an_audit_log if {
	subject := testing.resource("aws_opensearch_domain", "search", {"log_publishing_options": [{"log_type": "AUDIT_LOGS", "cloudwatch_log_group_arn": "arn:aws:logs:eu-west-1:123456789012:log-group:search"}]})
	audit_logging.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_the_log_is_on if {
	subject := testing.unknown(testing.resource("aws_opensearch_domain", "search", {"log_publishing_options": [{"log_type": "AUDIT_LOGS", "cloudwatch_log_group_arn": "arn:aws:logs:eu-west-1:123456789012:log-group:search"}]}), {"log_publishing_options": [{"enabled": true}]})
	expected := {testing.doubt(_id, subject, ["log_publishing_options"], _message)}
	audit_logging.deny == expected with input as testing.document([subject])
}

_id := "aws.opensearch.audit_logging"

_message := "no audit log is sent: add log_publishing_options with log_type AUDIT_LOGS"
