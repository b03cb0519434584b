package policies.aws.msk.logging_test

import data.lib.testing
import data.policies.aws.msk.logging

test_fails_where_logs_go_nowhere if {
	subject := testing.resource("aws_msk_cluster", "events", {})
	expected := {testing.failure(_id, subject, ["logging_info"], _message)}
	logging.deny == expected with input as testing.document([subject])
}

test_fails_where_logs_are_off if {
	subject := testing.resource("aws_msk_cluster", "events", {"logging_info": [{"broker_logs": [{"s3": [{"enabled": false}]}]}]})
	expected := {testing.failure(_id, subject, ["logging_info"], _message)}
	logging.deny == expected with input as testing.document([subject])
}

test_passes_where_logs_go_to_cloudwatch if {
	subject := testing.resource("aws_msk_cluster", "events", {"logging_info": [{"broker_logs": [{"cloudwatch_logs": [{"enabled": true, "log_group": "events"}]}]}]})
	logging.deny == set() with input as testing.document([subject])
}

test_passes_where_logs_go_to_a_bucket if {
	subject := testing.resource("aws_msk_cluster", "events", {"logging_info": [{"broker_logs": [{"s3": [{"enabled": true, "bucket": "acme-logs"}]}]}]})
	logging.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_logs_are_on if {
	subject := testing.unknown(testing.resource("aws_msk_cluster", "events", {"logging_info": [{"broker_logs": [{"firehose": [{"delivery_stream": "events"}]}]}]}), {"logging_info": [{"broker_logs": [{"firehose": [{"enabled": true}]}]}]})
	expected := {testing.doubt(_id, subject, ["logging_info"], _message)}
	logging.deny == expected with input as testing.document([subject])
}

_id := "aws.msk.logging"

_message := "the logs of the brokers go nowhere: add logging_info"
