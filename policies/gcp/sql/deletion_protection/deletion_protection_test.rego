package policies.gcp.sql.deletion_protection_test

import data.lib.testing
import data.policies.gcp.sql.deletion_protection

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"deletion_protection": false})
	deletion_protection.deny == {testing.failure("gcp.sql.deletion_protection", one, ["deletion_protection"], _message)} with input as testing.document([one])
}

test_passes_where_the_value_is_right if {
	one := _one({"deletion_protection": true})
	deletion_protection.deny == set() with input as testing.document([one])
}

test_passes_where_nobody_wrote_it if {
	every one in [
		_one({"deletion_protection": null}),
		_one({}),
	] {
		deletion_protection.deny == set() with input as testing.document([one])
	}
}

test_passes_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	one := testing.unset(_one({}), {"deletion_protection": true})
	deletion_protection.deny == set() with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"deletion_protection": true})
	deletion_protection.deny == {testing.doubt("gcp.sql.deletion_protection", one, ["deletion_protection"], _message)} with input as testing.document([one])
}

_message := "deletion_protection is {value}: set it to true, or leave it out"

_one(values) := testing.resource("google_sql_database_instance", "erp", values)
