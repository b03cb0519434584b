package policies.aws.mq.audit_logging_test

import data.lib.testing
import data.policies.aws.mq.audit_logging

test_fails_where_the_audit_log_is_off if {
	subject := testing.resource("aws_mq_broker", "orders", {"logs": [{"audit": false, "general": true}], "engine_type": "ActiveMQ"})
	expected := {testing.failure(_id, subject, ["logs", 0, "audit"], _message)}
	audit_logging.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_an_audit_log if {
	subject := testing.resource("aws_mq_broker", "orders", {"engine_type": "ActiveMQ"})
	expected := {testing.failure(_id, subject, ["logs", 0, "audit"], _message)}
	audit_logging.deny == expected with input as testing.document([subject])
}

test_passes_where_there_is_an_audit_log if {
	subject := testing.resource("aws_mq_broker", "orders", {"logs": [{"audit": true}], "engine_type": "ActiveMQ"})
	audit_logging.deny == set() with input as testing.document([subject])
}

test_passes_where_the_engine_has_none if {
	subject := testing.resource("aws_mq_broker", "orders", {"engine_type": "RabbitMQ", "engine_version": "3.13"})
	audit_logging.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_there_is_an_audit_log if {
	subject := testing.unknown(testing.resource("aws_mq_broker", "orders", {"engine_type": "ActiveMQ", "logs": [{}]}), {"logs": [{"audit": true}]})
	expected := {testing.doubt(_id, subject, ["logs", 0, "audit"], _message)}
	audit_logging.deny == expected with input as testing.document([subject])
}

_id := "aws.mq.audit_logging"

_message := "audit is {value}: set it to true"
