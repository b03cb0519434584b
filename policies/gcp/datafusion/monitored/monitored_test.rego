package policies.gcp.datafusion.monitored_test

import data.lib.testing
import data.policies.gcp.datafusion.monitored

test_fails_where_the_value_is_not_the_right_one if {
	one := _one({"enable_stackdriver_monitoring": false})
	monitored.deny == {testing.failure("gcp.datafusion.monitored", one, ["enable_stackdriver_monitoring"], _message)} with input as testing.document([one])
}

test_fails_where_nobody_wrote_it if {
	every one in [
		_one({"enable_stackdriver_monitoring": null}),
		_one({}),
	] {
		monitored.deny == {testing.failure("gcp.datafusion.monitored", one, ["enable_stackdriver_monitoring"], _message)} with input as testing.document([one])
	}
}

test_passes_where_the_value_is_right if {
	one := _one({"enable_stackdriver_monitoring": true})
	monitored.deny == set() with input as testing.document([one])
}

test_fails_where_nobody_wrote_it_and_the_provider_fills_it_in if {
	one := testing.unset(_one({}), {"enable_stackdriver_monitoring": true})
	monitored.deny == {testing.failure("gcp.datafusion.monitored", one, ["enable_stackdriver_monitoring"], _message)} with input as testing.document([one])
}

test_undetermined_where_it_is_decided_at_apply if {
	one := testing.unknown(_one({}), {"enable_stackdriver_monitoring": true})
	monitored.deny == {testing.doubt("gcp.datafusion.monitored", one, ["enable_stackdriver_monitoring"], _message)} with input as testing.document([one])
}

_message := "enable_stackdriver_monitoring is {value}: set it to true"

_one(values) := testing.resource("google_data_fusion_instance", "pipes", values)
