package policies.aws.rds.logs_exported_test

import data.lib.testing
import data.policies.aws.rds.logs_exported

test_fails_where_no_log_is_sent if {
	subject := testing.resource("aws_db_instance", "shop", {"enabled_cloudwatch_logs_exports": []})
	expected := {testing.failure(_id, subject, ["enabled_cloudwatch_logs_exports"], _message)}
	logs_exported.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_logs if {
	subject := testing.resource("aws_db_instance", "shop", {})
	expected := {testing.failure(_id, subject, ["enabled_cloudwatch_logs_exports"], _message)}
	logs_exported.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_logs_of_a_cluster if {
	subject := testing.resource("aws_rds_cluster", "shop", {})
	expected := {testing.failure(_id, subject, ["enabled_cloudwatch_logs_exports"], _message)}
	logs_exported.deny == expected with input as testing.document([subject])
}

test_passes_where_logs_are_sent if {
	subject := testing.resource("aws_db_instance", "shop", {"enabled_cloudwatch_logs_exports": ["postgresql", "upgrade"]})
	logs_exported.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_which_logs_are_sent if {
	subject := testing.unknown(testing.resource("aws_rds_cluster", "shop", {}), {"enabled_cloudwatch_logs_exports": true})
	expected := {testing.doubt(_id, subject, ["enabled_cloudwatch_logs_exports"], _message)}
	logs_exported.deny == expected with input as testing.document([subject])
}

_id := "aws.rds.logs_exported"

_message := "enabled_cloudwatch_logs_exports is {value}: list the logs of the engine"
