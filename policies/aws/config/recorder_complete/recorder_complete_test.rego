package policies.aws.config.recorder_complete_test

import data.lib.testing
import data.policies.aws.config.recorder_complete

test_fails_where_there_is_no_recording_group if {
	it := testing.resource("aws_config_configuration_recorder", "it", {})
	recorder_complete.deny == {testing.failure(_id, it, ["recording_group"], _message)} with input as testing.document([it])
}

test_fails_where_global_resources_are_left_out if {
	it := testing.resource("aws_config_configuration_recorder", "it", {"recording_group": [{"all_supported": true, "include_global_resource_types": false}]})
	recorder_complete.deny == {testing.failure(_id, it, ["recording_group"], _message)} with input as testing.document([it])
}

test_fails_where_only_some_types_are_recorded if {
	it := testing.resource("aws_config_configuration_recorder", "it", {"recording_group": [{"all_supported": false}]})
	recorder_complete.deny == {testing.failure(_id, it, ["recording_group"], _message)} with input as testing.document([it])
}

test_passes_where_everything_is_recorded if {
	it := testing.resource("aws_config_configuration_recorder", "it", {"recording_group": [{"all_supported": true, "include_global_resource_types": true}]})
	recorder_complete.deny == set() with input as testing.document([it])
}

test_passes_where_everything_but_a_few_types_is_recorded if {
	it := testing.resource("aws_config_configuration_recorder", "it", {"recording_group": [{"all_supported": false, "recording_strategy": [{"use_only": "EXCLUSION_BY_RESOURCE_TYPES"}]}]})
	recorder_complete.deny == set() with input as testing.document([it])
}

test_undetermined_where_it_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_config_configuration_recorder", "it", {"recording_group": [{"all_supported": true}]}), {"recording_group": [{"include_global_resource_types": true}]})
	recorder_complete.deny == {testing.doubt(_id, it, ["recording_group"], _message)} with input as testing.document([it])
}

_id := "aws.config.recorder_complete"

_message := "not all resources are recorded: set all_supported and include_global_resource_types to true"
