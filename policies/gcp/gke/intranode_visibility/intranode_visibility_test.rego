package policies.gcp.gke.intranode_visibility_test

import data.lib.testing
import data.policies.gcp.gke.intranode_visibility

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"enable_intranode_visibility": false})
	intranode_visibility.deny == {testing.failure("gcp.gke.intranode_visibility", one, ["enable_intranode_visibility"], _message)} with input as testing.document([one])
}

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"enable_intranode_visibility": null}),
		_one({}),
	] {
		intranode_visibility.deny == {testing.failure("gcp.gke.intranode_visibility", one, ["enable_intranode_visibility"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"enable_intranode_visibility": true})
	intranode_visibility.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	one := testing.unset(_one({}), {"enable_intranode_visibility": true})
	intranode_visibility.deny == {testing.failure("gcp.gke.intranode_visibility", one, ["enable_intranode_visibility"], _message)} with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"enable_intranode_visibility": true})
	intranode_visibility.deny == {testing.doubt("gcp.gke.intranode_visibility", one, ["enable_intranode_visibility"], _message)} with input as testing.document([one])
}

test_passes_where_google_sets_up_the_cluster if {
	one := _one({"enable_autopilot": true})
	intranode_visibility.deny == set() with input as testing.document([one])
}

_message := "enable_intranode_visibility is {value}: set it to true"

_one(values) := testing.resource("google_container_cluster", "apps", values)
