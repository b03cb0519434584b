package policies.gcp.gke.control_plane_not_public_test

import data.lib.testing
import data.policies.gcp.gke.control_plane_not_public

test_fails_for_each_network_that_is_everybody if {
	every range in ["0.0.0.0/0", "128.0.0.0/1", "::/0"] {
		one := _one({"master_authorized_networks_config": [{"cidr_blocks": [{"cidr_block": "203.0.113.0/24"}, {"cidr_block": range}]}]})
		path := ["master_authorized_networks_config", 0, "cidr_blocks", 1, "cidr_block"]
		made := object.union(testing.failure("gcp.gke.control_plane_not_public", one, path, _message), {"key": range})
		control_plane_not_public.deny == {made} with input as testing.document([one])
	}
}

test_passes_where_the_networks_are_named if {
	every one in [
		_one({"master_authorized_networks_config": [{"cidr_blocks": [{"cidr_block": "203.0.113.0/24"}]}]}),
		_one({"master_authorized_networks_config": [{}]}),
		_one({}),
	] {
		control_plane_not_public.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({"master_authorized_networks_config": [{"cidr_blocks": [{"cidr_block": null}]}]}), {"master_authorized_networks_config": [{"cidr_blocks": [{"cidr_block": true}]}]})
	control_plane_not_public.deny == {object.union(testing.doubt("gcp.gke.control_plane_not_public", one, ["master_authorized_networks_config", 0, "cidr_blocks", 0, "cidr_block"], _message), {"key": ""})} with input as testing.document([one])
}

_message := "{value} is everybody: name the networks that administer the cluster"

_one(values) := testing.resource("google_container_cluster", "apps", values)
