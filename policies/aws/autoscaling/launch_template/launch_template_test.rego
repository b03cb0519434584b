package policies.aws.autoscaling.launch_template_test

import data.lib.testing
import data.policies.aws.autoscaling.launch_template

test_fails_where_it_uses_a_configuration if {
	group := _group({"launch_configuration": "web"})
	launch_template.deny == {testing.failure(_id, group, ["launch_configuration"], _message)} with input as testing.document([group])
}

test_passes_where_it_uses_a_template if {
	group := _group({"launch_template": [{"id": "lt-1"}]})
	launch_template.deny == set() with input as testing.document([group])
}

test_passes_where_it_mixes_instances if {
	group := _group({"mixed_instances_policy": [{}]})
	launch_template.deny == set() with input as testing.document([group])
}

test_undetermined_where_it_is_decided_at_apply if {
	group := testing.unknown(_group({}), {"launch_configuration": true})
	launch_template.deny == {testing.doubt(_id, group, ["launch_configuration"], _message)} with input as testing.document([group])
}

_id := "aws.autoscaling.launch_template"

_message := "the group uses the launch configuration {value}: use a launch template"

_group(values) := testing.resource("aws_autoscaling_group", "own", values)
