package policies.aws.appsync.logged_test

import data.lib.testing
import data.policies.aws.appsync.logged

test_fails_where_there_is_no_log if {
	it := testing.resource("aws_appsync_graphql_api", "it", {})
	logged.deny == {testing.failure(_id, it, ["log_config"], _message)} with input as testing.document([it])
}

test_passes_where_there_is_a_log if {
	it := testing.resource("aws_appsync_graphql_api", "it", {"log_config": [{"cloudwatch_logs_role_arn": "arn:aws:iam::123456789012:role/api"}]})
	logged.deny == set() with input as testing.document([it])
}

test_undetermined_where_whether_there_is_one_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_appsync_graphql_api", "it", {}), {"log_config": true})
	logged.deny == {testing.doubt(_id, it, ["log_config"], _message)} with input as testing.document([it])
}

_id := "aws.appsync.logged"

_message := "requests are not logged: add log_config"
