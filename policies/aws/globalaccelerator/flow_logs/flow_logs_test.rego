package policies.aws.globalaccelerator.flow_logs_test

import data.lib.testing
import data.policies.aws.globalaccelerator.flow_logs

test_fails_where_they_are_off if {
	accelerator := _accelerator({"attributes": [{"flow_logs_enabled": false}]})
	flow_logs.deny == {testing.failure(_id, accelerator, ["attributes", 0, "flow_logs_enabled"], _message)} with input as testing.document([accelerator])
}

test_fails_where_nobody_wrote_it if {
	accelerator := _accelerator({})
	flow_logs.deny == {testing.failure(_id, accelerator, ["attributes", 0, "flow_logs_enabled"], _message)} with input as testing.document([accelerator])
}

test_passes_where_they_are_on if {
	accelerator := _accelerator({"attributes": [{"flow_logs_enabled": true}]})
	flow_logs.deny == set() with input as testing.document([accelerator])
}

test_undetermined_where_it_is_decided_at_apply if {
	accelerator := testing.unknown(_accelerator({}), {"attributes": true})
	flow_logs.deny == {testing.doubt(_id, accelerator, ["attributes", 0, "flow_logs_enabled"], _message)} with input as testing.document([accelerator])
}

_id := "aws.globalaccelerator.flow_logs"

_message := "flow_logs_enabled is {value}: set it to true with a bucket"

_accelerator(values) := testing.resource("aws_globalaccelerator_accelerator", "own", values)
