package policies.gcp.sql.customer_key_test

import data.lib.testing
import data.policies.gcp.sql.customer_key

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"encryption_key_name": null}),
		_one({}),
	] {
		customer_key.deny == {testing.failure("gcp.sql.customer_key", one, ["encryption_key_name"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"encryption_key_name": "projects/acme/locations/europe-west1/keyRings/erp/cryptoKeys/sql"})
	customer_key.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	one := testing.unset(_one({}), {"encryption_key_name": true})
	customer_key.deny == {testing.failure("gcp.sql.customer_key", one, ["encryption_key_name"], _message)} with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"encryption_key_name": true})
	customer_key.deny == {testing.doubt("gcp.sql.customer_key", one, ["encryption_key_name"], _message)} with input as testing.document([one])
}

_message := "encryption_key_name is {value}: name a key from Cloud KMS"

_one(values) := testing.resource("google_sql_database_instance", "erp", values)
