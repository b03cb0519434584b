package policies.gcp.compute.instance_not_public_test

import data.lib.testing
import data.policies.gcp.compute.instance_not_public

test_fails_where_an_interface_has_a_public_address if {
	every one in [
		_one({"network_interface": [{"access_config": [{}]}]}),
		_one({"network_interface": [{"access_config": [{"nat_ip": "203.0.113.7"}]}]}),
	] {
		instance_not_public.deny == {testing.failure("gcp.compute.instance_not_public", one, ["network_interface", 0, "access_config"], _message)} with input as testing.document([one])
	}
}

test_fails_where_an_interface_has_a_public_address_of_version_6 if {
	one := _one({"network_interface": [{"ipv6_access_config": [{"network_tier": "PREMIUM"}]}]})
	instance_not_public.deny == {testing.failure("gcp.compute.instance_not_public", one, ["network_interface", 0, "ipv6_access_config"], _message)} with input as testing.document([one])
}

test_fails_for_templates if {
	one := testing.resource("google_compute_instance_template", "web", {"network_interface": [{}, {"access_config": [{}]}]})
	path := ["network_interface", 1, "access_config"]
	instance_not_public.deny == {testing.failure("gcp.compute.instance_not_public", one, path, _message)} with input as testing.document([one])
}

test_passes_where_no_interface_has_one if {
	every one in [
		_one({"network_interface": [{"network": "backbone", "access_config": []}]}),
		_one({"network_interface": []}),
		_one({}),
	] {
		instance_not_public.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({"network_interface": [{}]}), {"network_interface": [{"access_config": true}]})
	instance_not_public.deny == {testing.doubt("gcp.compute.instance_not_public", one, ["network_interface", 0, "access_config"], _message)} with input as testing.document([one])
}

test_undetermined_where_the_interfaces_are_decided_at_apply if {
	one := testing.unknown(_one({}), {"network_interface": true})
	made := {testing.doubt("gcp.compute.instance_not_public", one, ["network_interface", key], _message) |
		some key in ["access_config", "ipv6_access_config"]
	}
	instance_not_public.deny == made with input as testing.document([one])
}

_message := "the machine has a public address ({value}): leave the block out and go through a load balancer, Cloud NAT or Identity-Aware Proxy"

_one(values) := testing.resource("google_compute_instance", "web", values)
