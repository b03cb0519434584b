package policies.gcp.storage.versioning_test

import data.lib.testing
import data.policies.gcp.storage.versioning

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"versioning": [{"enabled": false}]})
	versioning.deny == {testing.failure("gcp.storage.versioning", one, ["versioning", 0, "enabled"], _message)} with input as testing.document([one])
}

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"versioning": [{"enabled": null}]}),
		_one({}),
		_one({"versioning": []}),
	] {
		versioning.deny == {testing.failure("gcp.storage.versioning", one, ["versioning", 0, "enabled"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"versioning": [{"enabled": true}]})
	versioning.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	every one in [
		testing.unset(_one({}), {"versioning": [{"enabled": true}]}),
		testing.unset(_one({}), {"versioning": true}),
	] {
		versioning.deny == {testing.failure("gcp.storage.versioning", one, ["versioning", 0, "enabled"], _message)} with input as testing.document([one])
	}
}

test_undetermined_where_it_is_decided_at_apply if {
	every one in [
		testing.unknown(_one({"versioning": [{}]}), {"versioning": [{"enabled": true}]}),
		testing.unknown(_one({}), {"versioning": true}),
	] {
		versioning.deny == {testing.doubt("gcp.storage.versioning", one, ["versioning", 0, "enabled"], _message)} with input as testing.document([one])
	}
}

_message := "versioning is {value}: set enabled to true"

_one(values) := testing.resource("google_storage_bucket", "reports", values)
