package policies.gcp.compute.instance_os_login_test

import data.lib.testing
import data.policies.gcp.compute.instance_os_login

test_fails_where_metadata_says_the_wrong_thing if {
	every one in [
		_one({"metadata": {"enable-oslogin": "FALSE"}}),
		_one({"metadata": {"enable-oslogin": "false"}}),
		_one({"metadata": {"enable-oslogin": false}}),
	] {
		instance_os_login.deny == {testing.failure("gcp.compute.instance_os_login", one, ["metadata", "enable-oslogin"], _message)} with input as testing.document([one])
	}
}

test_passes_where_metadata_says_the_right_thing if {
	every one in [
		_one({"metadata": {"enable-oslogin": "TRUE"}}),
		_one({"metadata": {"enable-oslogin": "true"}}),
		_one({"metadata": {"enable-oslogin": true}}),
	] {
		instance_os_login.deny == set() with input as testing.document([one])
	}
}

test_passes_where_metadata_says_nothing if {
	every one in [
		_one({}),
		_one({"metadata": null}),
		_one({"metadata": {}}),
	] {
		instance_os_login.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_metadata_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({}), {"metadata": true}),
		testing.unknown(_one({"metadata": {}}), {"metadata": {"enable-oslogin": true}}),
	] {
		instance_os_login.deny == {testing.doubt("gcp.compute.instance_os_login", one, ["metadata", "enable-oslogin"], _message)} with input as testing.document([one])
	}
}

_message := "enable-oslogin is {value} and overrides the project: remove it or set it to \"TRUE\""

_one(values) := testing.resource("google_compute_instance", "web", values)
