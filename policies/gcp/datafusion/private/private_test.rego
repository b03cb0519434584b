package policies.gcp.datafusion.private_test

import data.lib.testing
import data.policies.gcp.datafusion.private

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"private_instance": false})
	private.deny == {testing.failure("gcp.datafusion.private", one, ["private_instance"], _message)} with input as testing.document([one])
}

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"private_instance": null}),
		_one({}),
	] {
		private.deny == {testing.failure("gcp.datafusion.private", one, ["private_instance"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"private_instance": true})
	private.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	one := testing.unset(_one({}), {"private_instance": true})
	private.deny == {testing.failure("gcp.datafusion.private", one, ["private_instance"], _message)} with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"private_instance": true})
	private.deny == {testing.doubt("gcp.datafusion.private", one, ["private_instance"], _message)} with input as testing.document([one])
}

_message := "private_instance is {value}: set it to true"

_one(values) := testing.resource("google_data_fusion_instance", "pipes", values)
