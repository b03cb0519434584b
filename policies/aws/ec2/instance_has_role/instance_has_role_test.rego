package policies.aws.ec2.instance_has_role_test

import data.lib.testing
import data.policies.aws.ec2.instance_has_role

test_fails_where_it_has_none if {
	instance := testing.unset(_instance({}), {"iam_instance_profile": true})
	instance_has_role.deny == {testing.failure(_id, instance, ["iam_instance_profile"], _message)} with input as testing.document([instance])
}

test_passes_where_it_has_one if {
	instance := _instance({"iam_instance_profile": "web"})
	instance_has_role.deny == set() with input as testing.document([instance])
}

test_passes_where_a_template_may_name_it if {
	instance := _instance({"launch_template": [{"id": "lt-1"}]})
	instance_has_role.deny == set() with input as testing.document([instance])
}

test_undetermined_where_it_is_decided_at_apply if {
	instance := testing.unknown(_instance({}), {"iam_instance_profile": true})
	instance_has_role.deny == {testing.doubt(_id, instance, ["iam_instance_profile"], _message)} with input as testing.document([instance])
}

_id := "aws.ec2.instance_has_role"

_message := "the machine has no instance profile: give it a role with what its software needs"

_instance(values) := testing.resource("aws_instance", "own", values)
