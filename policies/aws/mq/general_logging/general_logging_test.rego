package policies.aws.mq.general_logging_test

import data.lib.testing
import data.policies.aws.mq.general_logging

test_fails_where_nothing_is_logged if {
	subject := testing.resource("aws_mq_broker", "orders", {"logs": [{"general": false}]})
	expected := {testing.failure(_id, subject, ["logs", 0, "general"], _message)}
	general_logging.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_a_log if {
	subject := testing.resource("aws_mq_broker", "orders", {})
	expected := {testing.failure(_id, subject, ["logs", 0, "general"], _message)}
	general_logging.deny == expected with input as testing.document([subject])
}

test_passes_where_the_broker_writes_a_log if {
	subject := testing.resource("aws_mq_broker", "orders", {"logs": [{"general": true}]})
	general_logging.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_the_broker_writes_a_log if {
	subject := testing.unknown(testing.resource("aws_mq_broker", "orders", {"logs": [{}]}), {"logs": [{"general": true}]})
	expected := {testing.doubt(_id, subject, ["logs", 0, "general"], _message)}
	general_logging.deny == expected with input as testing.document([subject])
}

_id := "aws.mq.general_logging"

_message := "general is {value}: set it to true"
