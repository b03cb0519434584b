package policies.gcp.cloudbuild.workers_private_test

import data.lib.testing
import data.policies.gcp.cloudbuild.workers_private

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"worker_config": [{"no_external_ip": false}]})
	workers_private.deny == {testing.failure("gcp.cloudbuild.workers_private", one, ["worker_config", 0, "no_external_ip"], _message)} with input as testing.document([one])
}

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"worker_config": [{"no_external_ip": null}]}),
		_one({}),
		_one({"worker_config": []}),
	] {
		workers_private.deny == {testing.failure("gcp.cloudbuild.workers_private", one, ["worker_config", 0, "no_external_ip"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"worker_config": [{"no_external_ip": true}]})
	workers_private.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	every one in [
		testing.unset(_one({}), {"worker_config": [{"no_external_ip": true}]}),
		testing.unset(_one({}), {"worker_config": true}),
	] {
		workers_private.deny == {testing.failure("gcp.cloudbuild.workers_private", one, ["worker_config", 0, "no_external_ip"], _message)} with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({"worker_config": [{}]}), {"worker_config": [{"no_external_ip": true}]}),
		testing.unknown(_one({}), {"worker_config": true}),
	] {
		workers_private.deny == {testing.doubt("gcp.cloudbuild.workers_private", one, ["worker_config", 0, "no_external_ip"], _message)} with input as testing.document([one])
	}
}

_message := "no_external_ip is {value}: set it to true"

_one(values) := testing.resource("google_cloudbuild_worker_pool", "builds", values)
