package policies.gcp.run.authentication_required_test

import data.lib.testing
import data.policies.gcp.run.authentication_required

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"invoker_iam_disabled": true})
	authentication_required.deny == {testing.failure("gcp.run.authentication_required", one, ["invoker_iam_disabled"], _message)} with input as testing.document([one])
}

test_passes_where_the_value_is_right if {
	one := _one({"invoker_iam_disabled": false})
	authentication_required.deny == set() with input as testing.document([one])
}

test_passes_where_nobody_wrote_it if {
	every one in [
		_one({"invoker_iam_disabled": null}),
		_one({}),
	] {
		authentication_required.deny == set() with input as testing.document([one])
	}
}

test_passes_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	one := testing.unset(_one({}), {"invoker_iam_disabled": true})
	authentication_required.deny == set() with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"invoker_iam_disabled": true})
	authentication_required.deny == {testing.doubt("gcp.run.authentication_required", one, ["invoker_iam_disabled"], _message)} with input as testing.document([one])
}

_message := "invoker_iam_disabled is {value}: set it to false"

_one(values) := testing.resource("google_cloud_run_v2_service", "orders", values)
