package policies.aws.lambda.permission_has_source_test

import data.lib.testing
import data.policies.aws.lambda.permission_has_source

test_fails_where_a_service_may_call_for_anybody if {
	permission := _permission({"principal": "s3.amazonaws.com"})
	permission_has_source.deny == {testing.failure(_id, permission, ["source_arn"], _message)} with input as testing.document([permission])
}

test_passes_where_a_source_is_named if {
	permission := _permission({"principal": "s3.amazonaws.com", "source_arn": "arn:aws:s3:::acme"})
	permission_has_source.deny == set() with input as testing.document([permission])
}

test_passes_where_an_account_calls if {
	permission := _permission({"principal": "123456789012"})
	permission_has_source.deny == set() with input as testing.document([permission])
}

test_undetermined_where_it_is_decided_at_apply if {
	permission := testing.unknown(_permission({"principal": "s3.amazonaws.com"}), {"source_arn": true})
	permission_has_source.deny == {testing.doubt(_id, permission, ["source_arn"], _message)} with input as testing.document([permission])
}

_id := "aws.lambda.permission_has_source"

_message := "source_arn is {value}: name the one resource the service calls for, or at least source_account"

_permission(values) := testing.resource("aws_lambda_permission", "own", values)
