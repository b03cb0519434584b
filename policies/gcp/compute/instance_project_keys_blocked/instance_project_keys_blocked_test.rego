package policies.gcp.compute.instance_project_keys_blocked_test

import data.lib.testing
import data.policies.gcp.compute.instance_project_keys_blocked

test_fails_where_metadata_says_the_wrong_thing if {
	every one in [
		_one({"metadata": {"block-project-ssh-keys": "FALSE"}}),
		_one({"metadata": {"block-project-ssh-keys": "false"}}),
		_one({"metadata": {"block-project-ssh-keys": false}}),
	] {
		instance_project_keys_blocked.deny == {testing.failure("gcp.compute.instance_project_keys_blocked", one, ["metadata", "block-project-ssh-keys"], _message)} with input as testing.document([one])
	}
}

test_passes_where_metadata_says_the_right_thing if {
	every one in [
		_one({"metadata": {"block-project-ssh-keys": "TRUE"}}),
		_one({"metadata": {"block-project-ssh-keys": "true"}}),
		_one({"metadata": {"block-project-ssh-keys": true}}),
	] {
		instance_project_keys_blocked.deny == set() with input as testing.document([one])
	}
}

test_fails_where_metadata_says_nothing if {
	every one in [
		_one({}),
		_one({"metadata": null}),
		_one({"metadata": {}}),
	] {
		instance_project_keys_blocked.deny == {testing.failure("gcp.compute.instance_project_keys_blocked", one, ["metadata", "block-project-ssh-keys"], _message)} with input as testing.document([one])
	}
}

test_undetermined_where_metadata_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({}), {"metadata": true}),
		testing.unknown(_one({"metadata": {}}), {"metadata": {"block-project-ssh-keys": true}}),
	] {
		instance_project_keys_blocked.deny == {testing.doubt("gcp.compute.instance_project_keys_blocked", one, ["metadata", "block-project-ssh-keys"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_template_may_say_it if {
	one := testing.resource("google_compute_instance_from_template", "web", {})
	instance_project_keys_blocked.deny == set() with input as testing.document([one])
}

test_passes_where_the_machine_is_a_node_of_a_cluster if {
	one := _one({"name": "gke-apps-1"})
	instance_project_keys_blocked.deny == set() with input as testing.document([one])
}

_message := "block-project-ssh-keys is {value}: set it to \"TRUE\", so that keys of the project do not open this machine"

_one(values) := testing.resource("google_compute_instance", "web", values)
