package policies.aws.iam.no_privilege_escalation_test

import data.lib.testing
import data.policies.aws.iam.no_privilege_escalation

test_fails_where_policies_may_be_rewritten if {
	it := testing.resource("aws_iam_policy", "it", {"policy": "{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"iam:CreatePolicyVersion\", \"Resource\": \"*\"}]}"})
	no_privilege_escalation.deny == {testing.failure(_id, it, ["policy"], _message("iam:CreatePolicyVersion"))} with input as testing.document([it])
}

test_fails_where_a_role_is_passed_to_a_function_that_may_be_called if {
	it := testing.resource("aws_iam_policy", "it", {"policy": "{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"iam:PassRole\"], \"Resource\": \"*\"}, {\"Effect\": \"Allow\", \"Action\": [\"Lambda:Create*\", \"lambda:InvokeFunction\"], \"Resource\": \"*\"}]}"})
	no_privilege_escalation.deny == {testing.failure(_id, it, ["policy"], _message(_lambda))} with input as testing.document([it])
}

test_fails_where_a_document_lets_users_get_more_policies if {
	it := testing.resource("data.aws_iam_policy_document", "it", {"statement": [{"actions": ["iam:AttachUser*"], "resources": ["*"]}]})
	no_privilege_escalation.deny == {testing.failure(_id, it, ["statement"], _message("iam:AttachUserPolicy"))} with input as testing.document([it])
}

test_passes_where_a_role_is_passed_but_nothing_can_be_started if {
	it := testing.resource("aws_iam_policy", "it", {"policy": "{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"iam:PassRole\", \"s3:PutObject\"], \"Resource\": \"*\"}]}"})
	no_privilege_escalation.deny == set() with input as testing.document([it])
}

test_passes_where_the_role_that_is_passed_is_named if {
	it := testing.resource("aws_iam_policy", "it", {"policy": "{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"ec2:RunInstances\", \"Resource\": \"*\"}, {\"Effect\": \"Allow\", \"Action\": \"iam:PassRole\", \"Resource\": \"arn:aws:iam::123456789012:role/worker\"}]}"})
	no_privilege_escalation.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_policy_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_iam_policy", "it", {}), {"policy": true})
	no_privilege_escalation.deny == {testing.doubt(_id, it, ["policy"], "the policy lets its holder become more powerful: name the resources")} with input as testing.document([it])
}

_id := "aws.iam.no_privilege_escalation"

_lambda := "iam:PassRole with lambda:CreateEventSourceMapping with lambda:CreateFunction, or iam:PassRole with lambda:CreateFunction with lambda:InvokeFunction"

_message(ways) := sprintf("the policy lets its holder become more powerful by %s: name the resources", [ways])
