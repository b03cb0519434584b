package policies.aws.athena.workgroup_enforced_test

import data.lib.testing
import data.policies.aws.athena.workgroup_enforced

test_fails_where_clients_can_override_it if {
	subject := testing.resource("aws_athena_workgroup", "reports", {"configuration": [{"enforce_workgroup_configuration": false}]})
	expected := {testing.failure(_id, subject, ["configuration", 0, "enforce_workgroup_configuration"], _message)}
	workgroup_enforced.deny == expected with input as testing.document([subject])
}

test_passes_where_clients_cannot if {
	subject := testing.resource("aws_athena_workgroup", "reports", {"configuration": [{"enforce_workgroup_configuration": true}]})
	workgroup_enforced.deny == set() with input as testing.document([subject])
}

test_passes_where_nobody_says_it_and_clients_cannot if {
	subject := testing.resource("aws_athena_workgroup", "reports", {})
	workgroup_enforced.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_clients_can_override_it if {
	subject := testing.unknown(testing.resource("aws_athena_workgroup", "reports", {"configuration": [{}]}), {"configuration": [{"enforce_workgroup_configuration": true}]})
	expected := {testing.doubt(_id, subject, ["configuration", 0, "enforce_workgroup_configuration"], _message)}
	workgroup_enforced.deny == expected with input as testing.document([subject])
}

_id := "aws.athena.workgroup_enforced"

_message := "enforce_workgroup_configuration is {value}: set it to true"
