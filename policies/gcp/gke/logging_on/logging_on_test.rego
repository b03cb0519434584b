package policies.gcp.gke.logging_on_test

import data.lib.testing
import data.policies.gcp.gke.logging_on

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"logging_service": "none"})
	logging_on.deny == {testing.failure("gcp.gke.logging_on", one, ["logging_service"], _message)} with input as testing.document([one])
}

test_passes_where_the_value_is_right if {
	one := _one({"logging_service": "logging.googleapis.com/kubernetes"})
	logging_on.deny == set() with input as testing.document([one])
}

test_passes_where_nobody_wrote_it if {
	every one in [
		_one({"logging_service": null}),
		_one({}),
	] {
		logging_on.deny == set() with input as testing.document([one])
	}
}

test_passes_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	one := testing.unset(_one({}), {"logging_service": true})
	logging_on.deny == set() with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"logging_service": true})
	logging_on.deny == {testing.doubt("gcp.gke.logging_on", one, ["logging_service"], _message)} with input as testing.document([one])
}

_message := "logging_service is {value}: leave it out"

_one(values) := testing.resource("google_container_cluster", "apps", values)
