package policies.gcp.composer.private_test

import data.lib.testing
import data.policies.gcp.composer.private

test_fails_where_nobody_asked_for_private_ones if {
	every one in [
		_one({}),
		_one({"config": [{}]}),
		_one({"config": [{"enable_private_environment": false}]}),
		testing.unset(_one({}), {"config": true}),
	] {
		private.deny == {testing.failure("gcp.composer.private", one, ["config", 0, "enable_private_environment"], _message)} with input as testing.document([one])
	}
}

test_passes_where_they_are_private if {
	every one in [
		_one({"config": [{"enable_private_environment": true}]}),
		_one({"config": [{"private_environment_config": [{"enable_private_endpoint": true}]}]}),
	] {
		private.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({"config": [{}]}), {"config": [{"enable_private_environment": true}]}),
		testing.unknown(_one({}), {"config": true}),
	] {
		private.deny == {testing.doubt("gcp.composer.private", one, ["config", 0, "enable_private_environment"], _message)} with input as testing.document([one])
	}
}

_message := "the environment has public addresses: set enable_private_environment (Composer 3) or private_environment_config (Composer 2)"

_one(values) := testing.resource("google_composer_environment", "flows", values)
