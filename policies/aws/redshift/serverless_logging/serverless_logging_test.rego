package policies.aws.redshift.serverless_logging_test

import data.lib.testing
import data.policies.aws.redshift.serverless_logging

test_fails_where_nobody_asks_for_logs if {
	subject := testing.resource("aws_redshiftserverless_namespace", "sales", {})
	expected := {testing.failure(_id, subject, ["log_exports"], _message)}
	serverless_logging.deny == expected with input as testing.document([subject])
}

test_fails_where_changes_of_users_are_not_logged if {
	subject := testing.resource("aws_redshiftserverless_namespace", "sales", {"log_exports": ["connectionlog"]})
	expected := {testing.failure(_id, subject, ["log_exports"], _message)}
	serverless_logging.deny == expected with input as testing.document([subject])
}

test_passes_where_both_are_logged if {
	subject := testing.resource("aws_redshiftserverless_namespace", "sales", {"log_exports": ["connectionlog", "userlog"]})
	serverless_logging.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_which_logs_there_are if {
	subject := testing.unknown(testing.resource("aws_redshiftserverless_namespace", "sales", {}), {"log_exports": true})
	expected := {testing.doubt(_id, subject, ["log_exports"], _message)}
	serverless_logging.deny == expected with input as testing.document([subject])
}

_id := "aws.redshift.serverless_logging"

_message := "log_exports is {value}: add connectionlog and userlog"
