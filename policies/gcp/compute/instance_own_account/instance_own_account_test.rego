package policies.gcp.compute.instance_own_account_test

import data.lib.testing
import data.policies.gcp.compute.instance_own_account

test_fails_where_the_account_is_the_default_one if {
	every one in [
		_one({"service_account": [{"email": "123456789-compute@developer.gserviceaccount.com", "scopes": ["storage-ro"]}]}),
		_one({"service_account": [{"email": null, "scopes": ["storage-ro"]}]}),
		testing.resource("google_compute_instance_template", "web", {"service_account": [{"email": "123456789-compute@developer.gserviceaccount.com", "scopes": ["storage-ro"]}]}),
		testing.unset(_one({"service_account": [{"scopes": ["storage-ro"]}]}), {"service_account": [{"email": true}]}),
	] {
		instance_own_account.deny == {testing.failure("gcp.compute.instance_own_account", one, ["service_account", 0, "email"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_account_is_its_own if {
	every one in [
		_one({"service_account": [{"email": "web@acme.iam.gserviceaccount.com", "scopes": ["storage-ro"]}]}),
		_one({"service_account": []}),
		_one({}),
		_one({"service_account": [{"email": "123456789-compute@developer.gserviceaccount.com", "scopes": ["storage-ro"]}], "name": "gke-apps-1"}),
	] {
		instance_own_account.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({"service_account": [{"scopes": ["storage-ro"]}]}), {"service_account": [{"email": true}]})
	instance_own_account.deny == {testing.doubt("gcp.compute.instance_own_account", one, ["service_account", 0, "email"], _message)} with input as testing.document([one])
}

_message := "the machine runs as the default service account ({value}): give it an account of its own"

_one(values) := testing.resource("google_compute_instance", "web", values)
