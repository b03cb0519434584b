package policies.gcp.gke.binary_authorization_test

import data.lib.testing
import data.policies.gcp.gke.binary_authorization

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"binary_authorization": [{"evaluation_mode": "DISABLED"}]})
	binary_authorization.deny == {testing.failure("gcp.gke.binary_authorization", one, ["binary_authorization", 0, "evaluation_mode"], _message)} with input as testing.document([one])
}

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"binary_authorization": [{"evaluation_mode": null}]}),
		_one({}),
		_one({"binary_authorization": []}),
	] {
		binary_authorization.deny == {testing.failure("gcp.gke.binary_authorization", one, ["binary_authorization", 0, "evaluation_mode"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"binary_authorization": [{"evaluation_mode": "PROJECT_SINGLETON_POLICY_ENFORCE"}]})
	binary_authorization.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	every one in [
		testing.unset(_one({}), {"binary_authorization": [{"evaluation_mode": true}]}),
		testing.unset(_one({}), {"binary_authorization": true}),
	] {
		binary_authorization.deny == {testing.failure("gcp.gke.binary_authorization", one, ["binary_authorization", 0, "evaluation_mode"], _message)} with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({"binary_authorization": [{}]}), {"binary_authorization": [{"evaluation_mode": true}]}),
		testing.unknown(_one({}), {"binary_authorization": true}),
	] {
		binary_authorization.deny == {testing.doubt("gcp.gke.binary_authorization", one, ["binary_authorization", 0, "evaluation_mode"], _message)} with input as testing.document([one])
	}
}

test_passes_where_older_words_say_it if {
	one := _one({"binary_authorization": [{"enabled": true}]})
	binary_authorization.deny == set() with input as testing.document([one])
}

_message := "evaluation_mode is {value}: set it to \"PROJECT_SINGLETON_POLICY_ENFORCE\""

_one(values) := testing.resource("google_container_cluster", "apps", values)
