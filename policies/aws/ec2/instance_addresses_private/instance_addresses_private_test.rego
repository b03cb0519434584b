package policies.aws.ec2.instance_addresses_private_test

import data.lib.testing
import data.policies.aws.ec2.instance_addresses_private

test_fails_where_the_instance_gets_one if {
	instance := _instance({"associate_public_ip_address": true})
	instance_addresses_private.deny == {testing.failure(_id, instance, ["associate_public_ip_address"], _message)} with input as testing.document([instance])
}

test_fails_where_a_template_gives_one if {
	template := _template({"network_interfaces": [{"associate_public_ip_address": "true"}]})
	made := testing.failure(_id, template, ["network_interfaces", 0, "associate_public_ip_address"], _message)
	instance_addresses_private.deny == {made} with input as testing.document([template])
}

test_passes_where_there_is_none if {
	instance := _instance({"associate_public_ip_address": false})
	template := _template({"network_interfaces": [{"associate_public_ip_address": "false"}]})
	instance_addresses_private.deny == set() with input as testing.document([instance, template])
}

test_passes_where_the_subnet_decides if {
	instance := testing.unset(_instance({}), {"associate_public_ip_address": true})
	instance_addresses_private.deny == set() with input as testing.document([instance])
}

test_undetermined_where_it_is_decided_at_apply if {
	instance := testing.unknown(_instance({}), {"associate_public_ip_address": true})
	instance_addresses_private.deny == {testing.doubt(_id, instance, ["associate_public_ip_address"], _message)} with input as testing.document([instance])
}

_id := "aws.ec2.instance_addresses_private"

_message := "associate_public_ip_address is {value}: set it to false, and reach the machine through a load balancer or Session Manager"

_instance(values) := testing.resource("aws_instance", "own", values)

_template(values) := testing.resource("aws_launch_template", "own", values)
