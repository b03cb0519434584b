package policies.aws.appsync.not_by_key_alone_test

import data.lib.testing
import data.policies.aws.appsync.not_by_key_alone

test_fails_where_a_key_is_enough if {
	it := testing.resource("aws_appsync_graphql_api", "it", {"authentication_type": "API_KEY"})
	not_by_key_alone.deny == {testing.failure(_id, it, ["authentication_type"], _message)} with input as testing.document([it])
}

test_passes_where_callers_sign_their_requests if {
	it := testing.resource("aws_appsync_graphql_api", "it", {"authentication_type": "AWS_IAM"})
	not_by_key_alone.deny == set() with input as testing.document([it])
}

test_passes_where_only_the_network_can_call if {
	it := testing.resource("aws_appsync_graphql_api", "it", {"authentication_type": "API_KEY", "visibility": "PRIVATE"})
	not_by_key_alone.deny == set() with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_appsync_graphql_api", "it", {}), {"authentication_type": true})
	not_by_key_alone.deny == {testing.doubt(_id, it, ["authentication_type"], _message)} with input as testing.document([it])
}

_id := "aws.appsync.not_by_key_alone"

_message := "authentication_type is {value}: ask who calls"
