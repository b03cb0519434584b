package policies.gcp.datafusion.logged_test

import data.lib.testing
import data.policies.gcp.datafusion.logged

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"enable_stackdriver_logging": false})
	logged.deny == {testing.failure("gcp.datafusion.logged", one, ["enable_stackdriver_logging"], _message)} with input as testing.document([one])
}

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"enable_stackdriver_logging": null}),
		_one({}),
	] {
		logged.deny == {testing.failure("gcp.datafusion.logged", one, ["enable_stackdriver_logging"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"enable_stackdriver_logging": true})
	logged.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	one := testing.unset(_one({}), {"enable_stackdriver_logging": true})
	logged.deny == {testing.failure("gcp.datafusion.logged", one, ["enable_stackdriver_logging"], _message)} with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"enable_stackdriver_logging": true})
	logged.deny == {testing.doubt("gcp.datafusion.logged", one, ["enable_stackdriver_logging"], _message)} with input as testing.document([one])
}

_message := "enable_stackdriver_logging is {value}: set it to true"

_one(values) := testing.resource("google_data_fusion_instance", "pipes", values)
