package policies.gcp.compute.subnet_private_access_v6_test

import data.lib.testing
import data.policies.gcp.compute.subnet_private_access_v6

test_fails_where_access_goes_over_the_internet if {
	every one in [
		_one({"stack_type": "IPV4_IPV6", "private_ipv6_google_access": "DISABLE_GOOGLE_ACCESS"}),
		_one({"stack_type": "IPV4_IPV6", "private_ipv6_google_access": "false"}),
		_one({"stack_type": "IPV4_IPV6", "private_ipv6_google_access": null}),
	] {
		subnet_private_access_v6.deny == {testing.failure("gcp.compute.subnet_private_access_v6", one, ["private_ipv6_google_access"], _message)} with input as testing.document([one])
	}
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	one := testing.unset(_one({"stack_type": "IPV4_IPV6"}), {"private_ipv6_google_access": true, "purpose": true})
	subnet_private_access_v6.deny == {testing.failure("gcp.compute.subnet_private_access_v6", one, ["private_ipv6_google_access"], _message)} with input as testing.document([one])
}

test_passes_where_access_is_private if {
	every one in [
		_one({"stack_type": "IPV4_IPV6", "private_ipv6_google_access": "ENABLE_OUTBOUND_VM_ACCESS_TO_GOOGLE"}),
		_one({"stack_type": "IPV4_IPV6", "private_ipv6_google_access": "ENABLE_BIDIRECTIONAL_ACCESS_TO_GOOGLE"}),
	] {
		subnet_private_access_v6.deny == set() with input as testing.document([one])
	}
}

test_passes_where_there_is_no_ipv6 if {
	every one in [
		_one({"stack_type": "IPV4_ONLY"}),
		_one({}),
	] {
		subnet_private_access_v6.deny == set() with input as testing.document([one])
	}
}

test_passes_where_there_are_no_machines if {
	one := _one({"stack_type": "IPV4_IPV6", "private_ipv6_google_access": null, "purpose": "REGIONAL_MANAGED_PROXY"})
	subnet_private_access_v6.deny == set() with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({"stack_type": "IPV4_IPV6"}), {"private_ipv6_google_access": true})
	subnet_private_access_v6.deny == {testing.doubt("gcp.compute.subnet_private_access_v6", one, ["private_ipv6_google_access"], _message)} with input as testing.document([one])
}

_message := "private_ipv6_google_access is {value}: set it to \"ENABLE_OUTBOUND_VM_ACCESS_TO_GOOGLE\""

_one(values) := testing.resource("google_compute_subnetwork", "shop", values)
