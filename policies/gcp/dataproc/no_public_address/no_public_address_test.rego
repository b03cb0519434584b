package policies.gcp.dataproc.no_public_address_test

import data.lib.testing
import data.policies.gcp.dataproc.no_public_address

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"cluster_config": [{"gce_cluster_config": [{"internal_ip_only": false}]}]})
	no_public_address.deny == {testing.failure("gcp.dataproc.no_public_address", one, ["cluster_config", 0, "gce_cluster_config", 0, "internal_ip_only"], _message)} with input as testing.document([one])
}

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"cluster_config": [{"gce_cluster_config": [{"internal_ip_only": null}]}]}),
		_one({}),
		_one({"cluster_config": []}),
	] {
		no_public_address.deny == {testing.failure("gcp.dataproc.no_public_address", one, ["cluster_config", 0, "gce_cluster_config", 0, "internal_ip_only"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"cluster_config": [{"gce_cluster_config": [{"internal_ip_only": true}]}]})
	no_public_address.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	every one in [
		testing.unset(_one({}), {"cluster_config": [{"gce_cluster_config": [{"internal_ip_only": true}]}]}),
		testing.unset(_one({}), {"cluster_config": true}),
	] {
		no_public_address.deny == {testing.failure("gcp.dataproc.no_public_address", one, ["cluster_config", 0, "gce_cluster_config", 0, "internal_ip_only"], _message)} with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({"cluster_config": [{"gce_cluster_config": [{}]}]}), {"cluster_config": [{"gce_cluster_config": [{"internal_ip_only": true}]}]}),
		testing.unknown(_one({}), {"cluster_config": true}),
	] {
		no_public_address.deny == {testing.doubt("gcp.dataproc.no_public_address", one, ["cluster_config", 0, "gce_cluster_config", 0, "internal_ip_only"], _message)} with input as testing.document([one])
	}
}

_message := "internal_ip_only is {value}: set it to true"

_one(values) := testing.resource("google_dataproc_cluster", "batch", values)
