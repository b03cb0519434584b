package policies.gcp.compute.instance_disks_customer_key_test

import data.lib.testing
import data.policies.gcp.compute.instance_disks_customer_key

test_fails_where_no_key_is_named if {
	every one in [
		_one({"boot_disk": [{}]}),
		testing.unset(_one({"boot_disk": [{}]}), {"boot_disk": [{"kms_key_self_link": true}]}),
	] {
		instance_disks_customer_key.deny == {testing.failure("gcp.compute.instance_disks_customer_key", one, ["boot_disk", 0, "kms_key_self_link"], _message)} with input as testing.document([one])
	}
}

test_passes_where_a_key_is_named if {
	every one in [
		_one({"boot_disk": [{"kms_key_self_link": "projects/acme/locations/europe-west1/keyRings/disks/cryptoKeys/data"}]}),
		_one({"boot_disk": [{"disk_encryption_key_raw": "abc"}], "attached_disk": []}),
		_one({"instance_encryption_key": [{"kms_key_self_link": "projects/acme/locations/europe-west1/keyRings/disks/cryptoKeys/data"}], "boot_disk": [{}]}),
	] {
		instance_disks_customer_key.deny == set() with input as testing.document([one])
	}
}

test_passes_where_the_disk_is_a_resource_of_its_own if {
	one := _one({"boot_disk": [{"source": "projects/acme/zones/europe-west1-b/disks/web"}]})
	instance_disks_customer_key.deny == set() with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({"boot_disk": [{}]}), {"boot_disk": [{"kms_key_self_link": true}]})
	instance_disks_customer_key.deny == {testing.doubt("gcp.compute.instance_disks_customer_key", one, ["boot_disk", 0, "kms_key_self_link"], _message)} with input as testing.document([one])
}

test_fails_for_disks_of_templates if {
	one := testing.resource("google_compute_instance_template", "web", {"disk": [{"disk_encryption_key": []}]})
	instance_disks_customer_key.deny == {testing.failure("gcp.compute.instance_disks_customer_key", one, ["disk", 0, "disk_encryption_key"], _message)} with input as testing.document([one])
	good := testing.resource("google_compute_instance_template", "web", {"disk": [{"disk_encryption_key": [{"kms_key_self_link": "k"}]}, {"source": "data"}, {"type": "SCRATCH"}]})
	instance_disks_customer_key.deny == set() with input as testing.document([good])
}

_message := "no key of your own encrypts this disk: name one in kms_key_self_link"

_one(values) := testing.resource("google_compute_instance", "web", values)
