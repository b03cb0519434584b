package policies.aws.ec2.instance_ebs_optimized_test

import data.lib.testing
import data.policies.aws.ec2.instance_ebs_optimized

test_fails_where_an_older_type_shares_the_line if {
	instance := _instance({"instance_type": "m3.xlarge", "ebs_optimized": false})
	instance_ebs_optimized.deny == {testing.failure(_id, instance, ["ebs_optimized"], _message)} with input as testing.document([instance])
}

test_passes_where_an_older_type_has_its_own if {
	instance := _instance({"instance_type": "m3.xlarge", "ebs_optimized": true})
	instance_ebs_optimized.deny == set() with input as testing.document([instance])
}

test_passes_where_the_type_always_has_its_own if {
	instance := testing.unset(_instance({"instance_type": "m7i.large"}), {"ebs_optimized": true})
	instance_ebs_optimized.deny == set() with input as testing.document([instance])
}

test_undetermined_where_the_type_is_decided_at_apply if {
	instance := testing.unknown(_instance({}), {"instance_type": true})
	instance_ebs_optimized.deny == {testing.doubt(_id, instance, ["ebs_optimized"], _message)} with input as testing.document([instance])
}

_id := "aws.ec2.instance_ebs_optimized"

_message := "ebs_optimized is {value} for an old type: set it to true, or move to a newer type"

_instance(values) := testing.resource("aws_instance", "own", values)
