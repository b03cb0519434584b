package policies.aws.codecommit.two_approvals_test

import data.lib.testing
import data.policies.aws.codecommit.two_approvals

test_fails_where_one_approval_is_enough if {
	it := testing.resource("aws_codecommit_approval_rule_template", "it", {"content": "{\"Version\": \"2018-11-08\", \"Statements\": [{\"Type\": \"Approvers\", \"NumberOfApprovalsNeeded\": 1}]}"})
	two_approvals.deny == {testing.failure(_id, it, ["content"], _message)} with input as testing.document([it])
}

test_passes_where_two_approvals_are_needed if {
	it := testing.resource("aws_codecommit_approval_rule_template", "it", {"content": "{\"Version\": \"2018-11-08\", \"Statements\": [{\"Type\": \"Approvers\", \"NumberOfApprovalsNeeded\": 2}]}"})
	two_approvals.deny == set() with input as testing.document([it])
}

test_undetermined_where_the_template_is_decided_at_apply if {
	it := testing.unknown(testing.resource("aws_codecommit_approval_rule_template", "it", {}), {"content": true})
	two_approvals.deny == {testing.doubt(_id, it, ["content"], _message)} with input as testing.document([it])
}

_id := "aws.codecommit.two_approvals"

_message := "one approval is enough: demand two"
