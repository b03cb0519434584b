package policies.gcp.iam.workload_identity_condition_test

import data.lib.testing
import data.policies.gcp.iam.workload_identity_condition

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"attribute_condition": null}),
		_one({}),
	] {
		workload_identity_condition.deny == {testing.failure("gcp.iam.workload_identity_condition", one, ["attribute_condition"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"attribute_condition": "assertion.environment == 'production'"})
	workload_identity_condition.deny == set() with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"attribute_condition": true})
	workload_identity_condition.deny == {testing.doubt("gcp.iam.workload_identity_condition", one, ["attribute_condition"], _message)} with input as testing.document([one])
}

test_passes_where_the_provider_is_one_account_of_aws if {
	one := _one({"aws": [{"account_id": "111122223333"}]})
	workload_identity_condition.deny == set() with input as testing.document([one])
}

_message := "attribute_condition is {value}: name what only your workloads have"

_one(values) := testing.resource("google_iam_workload_identity_pool_provider", "ci", values)
