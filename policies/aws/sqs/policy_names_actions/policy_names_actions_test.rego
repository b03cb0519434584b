package policies.aws.sqs.policy_names_actions_test

import data.lib.testing
import data.policies.aws.sqs.policy_names_actions

test_fails_where_every_action_is_allowed if {
	it := testing.resource("aws_sqs_queue_policy", "it", {"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Principal\": {\"AWS\": \"arn:aws:iam::123456789012:role/worker\"}, \"Action\": \"sqs:*\", \"Resource\": \"*\"}]}"})
	policy_names_actions.deny == {testing.failure(_id, it, ["policy"], _message)} with input as testing.document([it])
}

test_fails_where_the_queue_s_own_policy_allows_every_action if {
	it := testing.resource("aws_sqs_queue", "it", {"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Principal\": {\"AWS\": \"arn:aws:iam::123456789012:role/worker\"}, \"Action\": \"*\", \"Resource\": \"*\"}]}"})
	policy_names_actions.deny == {testing.failure(_id, it, ["policy"], _message)} with input as testing.document([it])
}

test_passes_where_the_actions_are_named if {
	it := testing.resource("aws_sqs_queue_policy", "it", {"policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Principal\": {\"AWS\": \"arn:aws:iam::123456789012:role/worker\"}, \"Action\": [\"sqs:SendMessage\"], \"Resource\": \"*\"}]}"})
	policy_names_actions.deny == set() with input as testing.document([it])
}

test_passes_where_the_actions_are_named_without_any_wildcard if {
	it := testing.resource("aws_sqs_queue_policy", "it", {"policy": "{\"Statement\": []}"})
	policy_names_actions.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_policy_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_sqs_queue_policy", "it", {}), {"policy": true})
	policy_names_actions.deny == {testing.doubt(_id, it, ["policy"], _message)} with input as testing.document([it])
}

_id := "aws.sqs.policy_names_actions"

_message := "the policy allows every action: name those that are needed"
