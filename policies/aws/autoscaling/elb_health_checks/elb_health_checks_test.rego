package policies.aws.autoscaling.elb_health_checks_test

import data.lib.testing
import data.policies.aws.autoscaling.elb_health_checks

test_fails_where_EC2_decides_behind_a_load_balancer if {
	group := _group({"target_group_arns": ["arn"], "health_check_type": "EC2"})
	elb_health_checks.deny == {testing.failure(_id, group, ["health_check_type"], _message)} with input as testing.document([group])
}

test_fails_where_the_group_is_attached if {
	group := testing.unset(_group({}), {"health_check_type": true})
	attachment := _attachment({})
	made := testing.failure(_id, group, ["health_check_type"], _message)
	elb_health_checks.deny == {made} with input as testing.related([group, attachment], [testing.link(attachment, "autoscaling_group_name", group)])
}

test_passes_where_the_load_balancer_decides if {
	group := _group({"target_group_arns": ["arn"], "health_check_type": "ELB"})
	elb_health_checks.deny == set() with input as testing.document([group])
}

test_passes_where_there_is_no_load_balancer if {
	group := _group({"health_check_type": "EC2"})
	elb_health_checks.deny == set() with input as testing.document([group])
}

test_undetermined_where_it_is_decided_at_apply if {
	group := testing.unknown(_group({"target_group_arns": ["arn"]}), {"health_check_type": true})
	elb_health_checks.deny == {testing.doubt(_id, group, ["health_check_type"], _message)} with input as testing.document([group])
}

_id := "aws.autoscaling.elb_health_checks"

_message := "health_check_type is {value} behind a load balancer: set it to ELB"

_group(values) := testing.resource("aws_autoscaling_group", "own", values)

_attachment(values) := testing.resource("aws_autoscaling_attachment", "own", values)
