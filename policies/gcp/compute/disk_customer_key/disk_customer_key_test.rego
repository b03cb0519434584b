package policies.gcp.compute.disk_customer_key_test

import data.lib.testing
import data.policies.gcp.compute.disk_customer_key

test_fails_where_no_key_is_named if {
	every one in [
		_one({}),
		_one({"disk_encryption_key": []}),
		_one({"disk_encryption_key": [{}]}),
	] {
		disk_customer_key.deny == {testing.failure("gcp.compute.disk_customer_key", one, ["disk_encryption_key"], _message)} with input as testing.document([one])
	}
}

test_passes_where_a_key_is_named if {
	every one in [
		_one({"disk_encryption_key": [{"kms_key_self_link": "projects/acme/locations/europe-west1/keyRings/disks/cryptoKeys/data"}]}),
		_one({"disk_encryption_key": [{"raw_key": "abc"}]}),
		_one({"disk_encryption_key": [{"rsa_encrypted_key": "abc"}]}),
	] {
		disk_customer_key.deny == set() with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({}), {"disk_encryption_key": true}),
		testing.unknown(_one({"disk_encryption_key": [{}]}), {"disk_encryption_key": [{"kms_key_self_link": true}]}),
	] {
		disk_customer_key.deny == {testing.doubt("gcp.compute.disk_customer_key", one, ["disk_encryption_key"], _message)} with input as testing.document([one])
	}
}

_message := "no key of your own encrypts the disk ({value}): add disk_encryption_key with kms_key_self_link"

_one(values) := testing.resource("google_compute_disk", "data", values)
