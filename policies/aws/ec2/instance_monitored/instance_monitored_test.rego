package policies.aws.ec2.instance_monitored_test

import data.lib.testing
import data.policies.aws.ec2.instance_monitored

test_fails_where_nobody_wrote_it if {
	instance := testing.unset(_instance({}), {"monitoring": true})
	instance_monitored.deny == {testing.failure(_id, instance, ["monitoring"], _message)} with input as testing.document([instance])
}

test_fails_where_a_configuration_switches_it_off if {
	configuration := _configuration({"enable_monitoring": false})
	instance_monitored.deny == {testing.failure(_id, configuration, ["enable_monitoring"], _message)} with input as testing.document([configuration])
}

test_fails_where_a_template_says_nothing if {
	template := _template({})
	instance_monitored.deny == {testing.failure(_id, template, ["monitoring", 0, "enabled"], _message)} with input as testing.document([template])
}

test_passes_where_it_is_on if {
	instance := _instance({"monitoring": true})
	configuration := _configuration({})
	template := _template({"monitoring": [{"enabled": true}]})
	instance_monitored.deny == set() with input as testing.document([instance, configuration, template])
}

test_undetermined_where_it_is_decided_at_apply if {
	instance := testing.unknown(_instance({}), {"monitoring": true})
	instance_monitored.deny == {testing.doubt(_id, instance, ["monitoring"], _message)} with input as testing.document([instance])
}

_id := "aws.ec2.instance_monitored"

_message := "detailed monitoring is {value}: set it to true"

_instance(values) := testing.resource("aws_instance", "own", values)

_configuration(values) := testing.resource("aws_launch_configuration", "own", values)

_template(values) := testing.resource("aws_launch_template", "own", values)
