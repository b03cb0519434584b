package policies.gcp.gke.authorized_networks_test

import data.lib.testing
import data.policies.gcp.gke.authorized_networks

test_fails_where_nobody_wrote_a_list if {
	every one in [
		_one({}),
		_one({"master_authorized_networks_config": []}),
		_one({"master_authorized_networks_config": null}),
		testing.unset(_one({}), {"master_authorized_networks_config": true}),
	] {
		authorized_networks.deny == {testing.failure("gcp.gke.authorized_networks", one, ["master_authorized_networks_config"], _message)} with input as testing.document([one])
	}
}

test_passes_where_there_is_a_list if {
	every one in [
		_one({"master_authorized_networks_config": [{"cidr_blocks": [{"cidr_block": "203.0.113.0/24"}]}]}),
		_one({"master_authorized_networks_config": [{}]}),
	] {
		authorized_networks.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"master_authorized_networks_config": true})
	authorized_networks.deny == {testing.doubt("gcp.gke.authorized_networks", one, ["master_authorized_networks_config"], _message)} with input as testing.document([one])
}

_message := "every address may reach the control plane: add master_authorized_networks_config with those that need it"

_one(values) := testing.resource("google_container_cluster", "apps", values)
