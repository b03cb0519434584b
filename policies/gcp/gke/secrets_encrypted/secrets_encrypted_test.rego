package policies.gcp.gke.secrets_encrypted_test

import data.lib.testing
import data.policies.gcp.gke.secrets_encrypted

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"database_encryption": [{"state": "DECRYPTED"}]})
	secrets_encrypted.deny == {testing.failure("gcp.gke.secrets_encrypted", one, ["database_encryption", 0, "state"], _message)} with input as testing.document([one])
}

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"database_encryption": [{"state": null}]}),
		_one({}),
		_one({"database_encryption": []}),
	] {
		secrets_encrypted.deny == {testing.failure("gcp.gke.secrets_encrypted", one, ["database_encryption", 0, "state"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"database_encryption": [{"state": "ENCRYPTED"}]})
	secrets_encrypted.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	every one in [
		testing.unset(_one({}), {"database_encryption": [{"state": true}]}),
		testing.unset(_one({}), {"database_encryption": true}),
	] {
		secrets_encrypted.deny == {testing.failure("gcp.gke.secrets_encrypted", one, ["database_encryption", 0, "state"], _message)} with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({"database_encryption": [{}]}), {"database_encryption": [{"state": true}]}),
		testing.unknown(_one({}), {"database_encryption": true}),
	] {
		secrets_encrypted.deny == {testing.doubt("gcp.gke.secrets_encrypted", one, ["database_encryption", 0, "state"], _message)} with input as testing.document([one])
	}
}

_message := "the state of database_encryption is {value}: set it to \"ENCRYPTED\""

_one(values) := testing.resource("google_container_cluster", "apps", values)
