package policies.gcp.gke.release_channel_test

import data.lib.testing
import data.policies.gcp.gke.release_channel

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"release_channel": [{"channel": "UNSPECIFIED"}]})
	release_channel.deny == {testing.failure("gcp.gke.release_channel", one, ["release_channel", 0, "channel"], _message)} with input as testing.document([one])
}

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"release_channel": [{"channel": null}]}),
		_one({}),
		_one({"release_channel": []}),
	] {
		release_channel.deny == {testing.failure("gcp.gke.release_channel", one, ["release_channel", 0, "channel"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"release_channel": [{"channel": "REGULAR"}]})
	release_channel.deny == set() with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({"release_channel": [{}]}), {"release_channel": [{"channel": true}]}),
		testing.unknown(_one({}), {"release_channel": true}),
	] {
		release_channel.deny == {testing.doubt("gcp.gke.release_channel", one, ["release_channel", 0, "channel"], _message)} with input as testing.document([one])
	}
}

test_passes_where_google_sets_up_the_cluster if {
	one := _one({"enable_autopilot": true})
	release_channel.deny == set() with input as testing.document([one])
}

_message := "the release channel is {value}: choose REGULAR or STABLE"

_one(values) := testing.resource("google_container_cluster", "apps", values)
