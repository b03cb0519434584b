package policies.aws.appsync.field_errors_logged_test

import data.lib.testing
import data.policies.aws.appsync.field_errors_logged

test_fails_where_no_field_is_logged if {
	it := testing.resource("aws_appsync_graphql_api", "it", {"log_config": [{"field_log_level": "NONE"}]})
	field_errors_logged.deny == {testing.failure(_id, it, ["log_config", 0, "field_log_level"], _message)} with input as testing.document([it])
}

test_passes_where_errors_are_logged if {
	it := testing.resource("aws_appsync_graphql_api", "it", {"log_config": [{"field_log_level": "ERROR"}]})
	field_errors_logged.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_level_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_appsync_graphql_api", "it", {"log_config": [{}]}), {"log_config": [{"field_log_level": true}]})
	field_errors_logged.deny == {testing.doubt(_id, it, ["log_config", 0, "field_log_level"], _message)} with input as testing.document([it])
}

_id := "aws.appsync.field_errors_logged"

_message := "field_log_level is {value}: set it to ERROR or ALL"
