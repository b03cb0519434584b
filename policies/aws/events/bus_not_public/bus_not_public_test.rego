package policies.aws.events.bus_not_public_test

import data.lib.testing
import data.policies.aws.events.bus_not_public

test_fails_where_everybody_is_let_in if {
	it := testing.resource("aws_cloudwatch_event_bus_policy", "it", {"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"events:PutEvents\", \"Resource\": \"arn:aws:events:eu-west-1:123456789012:event-bus/default\"}]}"})
	bus_not_public.deny == {testing.failure(_id, it, ["policy"], _message)} with input as testing.document([it])
}

test_fails_where_every_account_is_let_in if {
	it := testing.resource("aws_cloudwatch_event_bus_policy", "it", {"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Principal\": {\"AWS\": \"arn:aws:iam::*:role/reader\"}, \"Action\": \"events:PutEvents\", \"Resource\": \"arn:aws:events:eu-west-1:123456789012:event-bus/default\"}]}"})
	bus_not_public.deny == {testing.failure(_id, it, ["policy"], _message)} with input as testing.document([it])
}

test_passes_where_one_account_is_let_in if {
	it := testing.resource("aws_cloudwatch_event_bus_policy", "it", {"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Principal\": {\"AWS\": \"arn:aws:iam::123456789012:root\"}, \"Action\": \"events:PutEvents\", \"Resource\": \"arn:aws:events:eu-west-1:123456789012:event-bus/default\"}]}"})
	bus_not_public.deny == set() with input as testing.document([it])
}

test_passes_where_a_condition_says_from_where if {
	it := testing.resource("aws_cloudwatch_event_bus_policy", "it", {"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"events:PutEvents\", \"Resource\": \"arn:aws:events:eu-west-1:123456789012:event-bus/default\", \"Condition\": {\"StringEquals\": {\"aws:SourceAccount\": \"123456789012\"}}}]}"})
	bus_not_public.deny == set() with input as testing.document([it])
}

test_passes_where_everybody_is_kept_out if {
	it := testing.resource("aws_cloudwatch_event_bus_policy", "it", {"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Deny\", \"Principal\": \"*\", \"Action\": \"events:PutEvents\", \"Resource\": \"arn:aws:events:eu-west-1:123456789012:event-bus/default\"}]}"})
	bus_not_public.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_policy_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_cloudwatch_event_bus_policy", "it", {}), {"policy": true})
	bus_not_public.deny == {testing.doubt(_id, it, ["policy"], _message)} with input as testing.document([it])
}

test_fails_where_a_permission_is_everybody_s if {
	it := testing.resource("aws_cloudwatch_event_permission", "it", {"principal": "*"})
	bus_not_public.deny == {testing.failure(_id, it, ["principal"], _message)} with input as testing.document([it])
}

test_passes_where_a_permission_is_everybody_s_of_an_organisation if {
	it := testing.resource("aws_cloudwatch_event_permission", "it", {"principal": "*", "condition": [{"key": "aws:PrincipalOrgID"}]})
	bus_not_public.deny == set() with input as testing.document([it])
}

test_undetermined_where_whether_a_permission_is_narrowed_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_cloudwatch_event_permission", "it", {"principal": "*"}), {"condition": true})
	bus_not_public.deny == {testing.doubt(_id, it, ["principal"], _message)} with input as testing.document([it])
}

_id := "aws.events.bus_not_public"

_message := "the policy lets everybody in: name the principals, or narrow the statement to who or where they are"
