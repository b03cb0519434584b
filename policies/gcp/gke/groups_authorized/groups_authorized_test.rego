package policies.gcp.gke.groups_authorized_test

import data.lib.testing
import data.policies.gcp.gke.groups_authorized

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"authenticator_groups_config": [{"security_group": null}]}),
		_one({}),
		_one({"authenticator_groups_config": []}),
	] {
		groups_authorized.deny == {testing.failure("gcp.gke.groups_authorized", one, ["authenticator_groups_config", 0, "security_group"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"authenticator_groups_config": [{"security_group": "gke-security-groups@example.com"}]})
	groups_authorized.deny == set() with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({"authenticator_groups_config": [{}]}), {"authenticator_groups_config": [{"security_group": true}]}),
		testing.unknown(_one({}), {"authenticator_groups_config": true}),
	] {
		groups_authorized.deny == {testing.doubt("gcp.gke.groups_authorized", one, ["authenticator_groups_config", 0, "security_group"], _message)} with input as testing.document([one])
	}
}

_message := "security_group is {value}: name the group of groups that get roles in the cluster"

_one(values) := testing.resource("google_container_cluster", "apps", values)
