package policies.aws.kms.policy_written_test

import data.lib.testing
import data.policies.aws.kms.policy_written

test_passes_where_the_key_names_a_policy if {
	it := testing.resource("aws_kms_key", "it", {"policy": "{\"Statement\": []}"})
	policy_written.deny == set() with input as testing.document([it])
}

test_fails_where_the_provider_fills_in_the_policy_of_AWS if {
	it := testing.unset(testing.resource("aws_kms_key", "it", {}), {"policy": true})
	policy_written.deny == {testing.failure(_id, it, ["policy"], _message)} with input as testing.document([it])
}

test_fails_where_nobody_wrote_a_policy if {
	it := testing.resource("aws_kms_key", "it", {})
	policy_written.deny == {testing.failure(_id, it, ["policy"], _message)} with input as testing.document([it])
}

test_passes_where_the_policy_is_a_resource_of_its_own if {
	it := testing.resource("aws_kms_key", "it", {})
	other := testing.resource("aws_kms_key_policy", "other", {})
	policy_written.deny == set() with input as testing.related([it, other], [testing.link(other, "key_id", it)])
}

test_undetermined_where_it_is_linked_with_nobody_knows_what if {
	it := testing.resource("aws_kms_key", "it", {})
	policy_written.deny == {testing.doubt(_id, it, ["policy"], _message)} with input as testing.open([it], "aws_kms_key_policy.key_id")
}

_id := "aws.kms.policy_written"

_message := "nobody wrote a policy, so all of the account's IAM policies decide who may use the key: write one"
