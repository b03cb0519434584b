package policies.gcp.workbench.customer_key_test

import data.lib.testing
import data.policies.gcp.workbench.customer_key

test_fails_where_no_key_is_named if {
	every one in [
		_one({}),
		_one({"gce_setup": []}),
		_one({"gce_setup": [{"boot_disk": [], "data_disks": []}]}),
		_one({"gce_setup": [{"boot_disk": [{"disk_encryption": "GMEK"}], "data_disks": []}]}),
	] {
		customer_key.deny == {testing.failure("gcp.workbench.customer_key", one, ["gce_setup", 0, "boot_disk", 0, "kms_key"], _message)} with input as testing.document([one])
	}
}

test_fails_where_a_data_disk_has_none if {
	one := _one({"gce_setup": [{"boot_disk": [{"kms_key": "projects/acme/locations/europe-west1/keyRings/shop/cryptoKeys/data"}], "data_disks": [{"disk_encryption": "GMEK"}]}]})
	customer_key.deny == {testing.failure("gcp.workbench.customer_key", one, ["gce_setup", 0, "data_disks", 0, "kms_key"], _message)} with input as testing.document([one])
}

test_passes_where_a_key_is_named if {
	every one in [
		_one({"gce_setup": [{"boot_disk": [{"kms_key": "projects/acme/locations/europe-west1/keyRings/shop/cryptoKeys/data"}], "data_disks": []}]}),
		_one({"gce_setup": [{"boot_disk": [{"kms_key": "projects/acme/locations/europe-west1/keyRings/shop/cryptoKeys/data"}], "data_disks": [{"kms_key": "projects/acme/locations/europe-west1/keyRings/shop/cryptoKeys/data"}]}]}),
	] {
		customer_key.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({"gce_setup": [{"boot_disk": [{}], "data_disks": []}]}), {"gce_setup": [{"boot_disk": [{"kms_key": true}]}]})
	customer_key.deny == {testing.doubt("gcp.workbench.customer_key", one, ["gce_setup", 0, "boot_disk", 0, "kms_key"], _message)} with input as testing.document([one])
}

_message := "kms_key is {value}: name a key from Cloud KMS for every disk"

_one(values) := testing.resource("google_workbench_instance", "lab", values)
