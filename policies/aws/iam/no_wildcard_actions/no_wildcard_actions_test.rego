package policies.aws.iam.no_wildcard_actions_test

import data.lib.testing
import data.policies.aws.iam.no_wildcard_actions

test_fails_for_every_kind_of_policy if {
	every type in ["aws_iam_group_policy", "aws_iam_policy", "aws_iam_role_policy", "aws_iam_user_policy"] {
		policy := testing.resource(type, "ops", {"policy": _wide})
		no_wildcard_actions.deny == {testing.failure(_id, policy, ["policy", "Statement", 0, "Action"], _of_actions)} with input as testing.document([policy])
	}
}

test_fails_for_an_inline_policy_of_a_role if {
	role := testing.resource("aws_iam_role", "ops", {"inline_policy": [{"policy": _narrow}, {"policy": _wide}]})
	made := testing.failure(_id, role, ["inline_policy", 1, "policy", "Statement", 0, "Action"], _of_actions)
	no_wildcard_actions.deny == {made} with input as testing.document([role])
}

test_fails_for_a_permission_set if {
	policy := testing.resource("aws_ssoadmin_permission_set_inline_policy", "ops", {"inline_policy": _wide})
	no_wildcard_actions.deny == {testing.failure(_id, policy, ["inline_policy", "Statement", 0, "Action"], _of_actions)} with input as testing.document([policy])
}

test_fails_for_a_policy_document_that_no_policy_is_made_of if {
	document := _document([{"effect": null, "actions": ["*"], "resources": ["arn:aws:s3:::logs/*"]}])
	made := testing.failure(_id, document, ["statement", 0, "actions"], _message)
	no_wildcard_actions.deny == {made} with input as testing.document([document])
}

test_reports_a_policy_document_where_it_is_used if {
	document := _document([{"effect": null, "actions": ["*"], "resources": ["arn:aws:s3:::logs/*"]}])
	policy := testing.resource("aws_iam_policy", "ops", {"policy": _wide})
	made := testing.failure(_id, policy, ["policy", "Statement", 0, "Action"], _of_actions)
	no_wildcard_actions.deny == {made} with input as testing.related([document, policy], [testing.link(policy, "policy", document)])
}

test_passes_where_the_policy_is_narrow if {
	policy := testing.resource("aws_iam_policy", "ops", {"policy": _narrow})
	document := _document([{"actions": ["s3:GetObject"], "resources": ["arn:aws:s3:::logs/*"]}])
	no_wildcard_actions.deny == set() with input as testing.document([policy, document])
}

test_undetermined_where_the_policy_is_decided_at_apply if {
	policy := testing.unknown(testing.resource("aws_iam_policy", "ops", {}), {"policy": true})
	no_wildcard_actions.deny == {testing.doubt(_id, policy, ["policy"], _message)} with input as testing.document([policy])
}

test_fails_for_each_statement_that_goes_too_far if {
	text := json.marshal({"Statement": [_wide_statement, _narrow_statement, _wide_statement]})
	policy := testing.resource("aws_iam_policy", "ops", {"policy": text})
	made := {testing.failure(_id, policy, ["policy", "Statement", i, "Action"], _of_actions) | some i in [0, 2]}
	no_wildcard_actions.deny == made with input as testing.document([policy])
}

test_undetermined_where_the_document_cannot_be_read if {
	policy := testing.resource("aws_iam_policy", "ops", {"policy": `{"Statement": "*`})
	no_wildcard_actions.deny == {testing.doubt(_id, policy, ["policy"], _message)} with input as testing.document([policy])
}

_id := "aws.iam.no_wildcard_actions"

_message := "the policy allows every action: name those that are needed"

_of_actions := "Action is {value}: name the actions that are needed"

_wide := json.marshal({"Statement": [_wide_statement]})

_wide_statement := {"Effect": "Allow", "Action": ["*"], "Resource": "arn:aws:s3:::logs/*"}

_narrow := json.marshal({"Statement": [_narrow_statement]})

_narrow_statement := {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::logs/*"}

_document(statements) := testing.resource("data.aws_iam_policy_document", "ops", {"statement": statements})
