package policies.gcp.gke.client_certificate_off_test

import data.lib.testing
import data.policies.gcp.gke.client_certificate_off

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"master_auth": [{"client_certificate_config": [{"issue_client_certificate": true}]}]})
	client_certificate_off.deny == {testing.failure("gcp.gke.client_certificate_off", one, ["master_auth", 0, "client_certificate_config", 0, "issue_client_certificate"], _message)} with input as testing.document([one])
}

test_passes_where_the_value_is_right if {
	one := _one({"master_auth": [{"client_certificate_config": [{"issue_client_certificate": false}]}]})
	client_certificate_off.deny == set() with input as testing.document([one])
}

test_passes_where_nobody_wrote_it if {
	every one in [
		_one({"master_auth": [{"client_certificate_config": [{"issue_client_certificate": null}]}]}),
		_one({}),
	] {
		client_certificate_off.deny == set() with input as testing.document([one])
	}
}

test_passes_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	every one in [
		testing.unset(_one({}), {"master_auth": [{"client_certificate_config": [{"issue_client_certificate": true}]}]}),
		testing.unset(_one({}), {"master_auth": true}),
	] {
		client_certificate_off.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({"master_auth": [{"client_certificate_config": [{}]}]}), {"master_auth": [{"client_certificate_config": [{"issue_client_certificate": true}]}]}),
		testing.unknown(_one({}), {"master_auth": true}),
	] {
		client_certificate_off.deny == {testing.doubt("gcp.gke.client_certificate_off", one, ["master_auth", 0, "client_certificate_config", 0, "issue_client_certificate"], _message)} with input as testing.document([one])
	}
}

_message := "issue_client_certificate is {value}: set it to false"

_one(values) := testing.resource("google_container_cluster", "apps", values)
