package policies.aws.ecr.policy_not_public_test

import data.lib.testing
import data.policies.aws.ecr.policy_not_public

test_fails_where_everybody_may_pull if {
	policy := _policy({"policy": "{\"Statement\": [{\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"ecr:BatchGetImage\"}]}"})
	policy_not_public.deny == {testing.failure(_id, policy, ["policy"], _message)} with input as testing.document([policy])
}

test_passes_where_an_account_may if {
	policy := _policy({"policy": "{\"Statement\": [{\"Effect\": \"Allow\", \"Principal\": {\"AWS\": \"123456789012\"}, \"Action\": \"ecr:BatchGetImage\"}]}"})
	policy_not_public.deny == set() with input as testing.document([policy])
}

test_undetermined_where_it_is_decided_at_apply if {
	policy := testing.unknown(_policy({}), {"policy": true})
	policy_not_public.deny == {testing.doubt(_id, policy, ["policy"], _message)} with input as testing.document([policy])
}

_id := "aws.ecr.policy_not_public"

_message := "the policy lets everybody in: name accounts, or narrow the statement to your organisation"

_policy(values) := testing.resource("aws_ecr_repository_policy", "own", values)
