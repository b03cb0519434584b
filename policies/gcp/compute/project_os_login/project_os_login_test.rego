package policies.gcp.compute.project_os_login_test

import data.lib.testing
import data.policies.gcp.compute.project_os_login

test_fails_where_it_is_off_or_not_said if {
	every one in [
		_one({"metadata": {"enable-oslogin": "FALSE"}}),
		_one({"metadata": {"foo": "bar"}}),
	] {
		project_os_login.deny == {testing.failure("gcp.compute.project_os_login", one, ["metadata", "enable-oslogin"], _message)} with input as testing.document([one])
	}
}

test_fails_where_an_item_says_no if {
	one := testing.resource("google_compute_project_metadata_item", "acme", {"key": "enable-oslogin", "value": "FALSE"})
	project_os_login.deny == {testing.failure("gcp.compute.project_os_login", one, ["value"], _message)} with input as testing.document([one])
}

test_passes_where_it_is_on if {
	every one in [
		_one({"metadata": {"enable-oslogin": "TRUE"}}),
		testing.resource("google_compute_project_metadata_item", "acme", {"key": "enable-oslogin", "value": "TRUE"}),
		testing.resource("google_compute_project_metadata_item", "acme", {"key": "foo", "value": "bar"}),
	] {
		project_os_login.deny == set() with input as testing.document([one])
	}
}

test_passes_where_an_item_says_it if {
	item := testing.resource("google_compute_project_metadata_item", "login", {"key": "enable-oslogin", "value": "TRUE"})
	project_os_login.deny == set() with input as testing.document([_one({"metadata": {"foo": "bar"}}), item])
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({}), {"metadata": true}),
		testing.unknown(_one({"metadata": {}}), {"metadata": {"enable-oslogin": true}}),
	] {
		project_os_login.deny == {testing.doubt("gcp.compute.project_os_login", one, ["metadata", "enable-oslogin"], _message)} with input as testing.document([one])
	}
}

_message := "enable-oslogin is {value}: set it to \"TRUE\""

_one(values) := testing.resource("google_compute_project_metadata", "acme", values)
