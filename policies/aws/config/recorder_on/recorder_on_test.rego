package policies.aws.config.recorder_on_test

import data.lib.testing
import data.policies.aws.config.recorder_on

test_fails_where_it_is_off if {
	it := testing.resource("aws_config_configuration_recorder_status", "it", {"is_enabled": false})
	recorder_on.deny == {testing.failure(_id, it, ["is_enabled"], _message)} with input as testing.document([it])
}

test_passes_where_it_is_on if {
	it := testing.resource("aws_config_configuration_recorder_status", "it", {"is_enabled": true})
	recorder_on.deny == set() with input as testing.document([it])
}

test_fails_where_nobody_wrote_it if {
	it := testing.resource("aws_config_configuration_recorder_status", "it", {"is_enabled": null})
	recorder_on.deny == {testing.failure(_id, it, ["is_enabled"], _message)} with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_config_configuration_recorder_status", "it", {}), {"is_enabled": true})
	recorder_on.deny == {testing.doubt(_id, it, ["is_enabled"], _message)} with input as testing.document([it])
}

_id := "aws.config.recorder_on"

_message := "is_enabled is {value}: set it to true"
