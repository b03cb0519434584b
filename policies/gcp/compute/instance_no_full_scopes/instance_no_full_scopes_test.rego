package policies.gcp.compute.instance_no_full_scopes_test

import data.lib.testing
import data.policies.gcp.compute.instance_no_full_scopes

test_fails_where_the_account_is_the_default_one if {
	every one in [
		_one({"service_account": [{"email": "123456789-compute@developer.gserviceaccount.com", "scopes": ["https://www.googleapis.com/auth/cloud-platform"]}]}),
		_one({"service_account": [{"email": null, "scopes": ["https://www.googleapis.com/auth/cloud-platform"]}]}),
		testing.resource("google_compute_instance_template", "web", {"service_account": [{"email": "123456789-compute@developer.gserviceaccount.com", "scopes": ["https://www.googleapis.com/auth/cloud-platform"]}]}),
		testing.unset(_one({"service_account": [{"scopes": ["https://www.googleapis.com/auth/cloud-platform"]}]}), {"service_account": [{"email": true}]}),
	] {
		instance_no_full_scopes.deny == {testing.failure("gcp.compute.instance_no_full_scopes", one, ["service_account", 0, "scopes"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_account_is_its_own if {
	every one in [
		_one({"service_account": [{"email": "web@acme.iam.gserviceaccount.com", "scopes": ["https://www.googleapis.com/auth/cloud-platform"]}]}),
		_one({"service_account": []}),
		_one({}),
		_one({"service_account": [{"email": "123456789-compute@developer.gserviceaccount.com", "scopes": ["https://www.googleapis.com/auth/cloud-platform"]}], "name": "gke-apps-1"}),
		_one({"service_account": [{"email": "123456789-compute@developer.gserviceaccount.com", "scopes": ["storage-ro"]}]}),
	] {
		instance_no_full_scopes.deny == set() with input as testing.document([one])
	}
}

test_fails_where_the_scope_is_written_in_short if {
	one := _one({"service_account": [{"email": "123456789-compute@developer.gserviceaccount.com", "scopes": ["cloud-platform", "storage-ro"]}]})
	instance_no_full_scopes.deny == {testing.failure("gcp.compute.instance_no_full_scopes", one, ["service_account", 0, "scopes"], _message)} with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({"service_account": [{"scopes": ["https://www.googleapis.com/auth/cloud-platform"]}]}), {"service_account": [{"email": true}]})
	instance_no_full_scopes.deny == {testing.doubt("gcp.compute.instance_no_full_scopes", one, ["service_account", 0, "scopes"], _message)} with input as testing.document([one])
}

_message := "the scopes are {value} and the account is the default one: name an account of its own, or fewer scopes"

_one(values) := testing.resource("google_compute_instance", "web", values)
