package policies.gcp.dataproc.customer_key_test

import data.lib.testing
import data.policies.gcp.dataproc.customer_key

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"cluster_config": [{"encryption_config": [{"kms_key_name": null}]}]}),
		_one({}),
		_one({"cluster_config": []}),
	] {
		customer_key.deny == {testing.failure("gcp.dataproc.customer_key", one, ["cluster_config", 0, "encryption_config", 0, "kms_key_name"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"cluster_config": [{"encryption_config": [{"kms_key_name": "projects/acme/locations/europe-west1/keyRings/shop/cryptoKeys/data"}]}]})
	customer_key.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	every one in [
		testing.unset(_one({}), {"cluster_config": [{"encryption_config": [{"kms_key_name": true}]}]}),
		testing.unset(_one({}), {"cluster_config": true}),
	] {
		customer_key.deny == {testing.failure("gcp.dataproc.customer_key", one, ["cluster_config", 0, "encryption_config", 0, "kms_key_name"], _message)} with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({"cluster_config": [{"encryption_config": [{}]}]}), {"cluster_config": [{"encryption_config": [{"kms_key_name": true}]}]}),
		testing.unknown(_one({}), {"cluster_config": true}),
	] {
		customer_key.deny == {testing.doubt("gcp.dataproc.customer_key", one, ["cluster_config", 0, "encryption_config", 0, "kms_key_name"], _message)} with input as testing.document([one])
	}
}

_message := "kms_key_name is {value}: name a key from Cloud KMS"

_one(values) := testing.resource("google_dataproc_cluster", "batch", values)
