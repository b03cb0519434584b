package policies.aws.iam.no_whole_services_test

import data.lib.testing
import data.policies.aws.iam.no_whole_services

test_fails_for_every_kind_of_policy if {
	every type in ["aws_iam_group_policy", "aws_iam_policy", "aws_iam_role_policy", "aws_iam_user_policy"] {
		policy := testing.resource(type, "ops", {"policy": _wide})
		no_whole_services.deny == {testing.failure(_id, policy, ["policy"], _message)} with input as testing.document([policy])
	}
}

test_fails_for_an_inline_policy_of_a_role if {
	role := testing.resource("aws_iam_role", "ops", {"inline_policy": [{"policy": _narrow}, {"policy": _wide}]})
	made := testing.failure(_id, role, ["inline_policy", 1, "policy"], _message)
	no_whole_services.deny == {made} with input as testing.document([role])
}

test_fails_for_a_permission_set if {
	policy := testing.resource("aws_ssoadmin_permission_set_inline_policy", "ops", {"inline_policy": _wide})
	no_whole_services.deny == {testing.failure(_id, policy, ["inline_policy"], _message)} with input as testing.document([policy])
}

test_fails_for_a_policy_document_that_no_policy_is_made_of if {
	document := _document([{"effect": "Allow", "actions": ["sqs:*"], "resources": ["*"]}])
	made := testing.failure(_id, document, ["statement", 0, "actions"], _message)
	no_whole_services.deny == {made} with input as testing.document([document])
}

test_reports_a_policy_document_where_it_is_used if {
	document := _document([{"effect": "Allow", "actions": ["sqs:*"], "resources": ["*"]}])
	policy := testing.resource("aws_iam_policy", "ops", {"policy": _wide})
	made := testing.failure(_id, policy, ["policy"], _message)
	no_whole_services.deny == {made} with input as testing.related([document, policy], [testing.link(policy, "policy", document)])
}

test_passes_where_the_policy_is_narrow if {
	policy := testing.resource("aws_iam_policy", "ops", {"policy": _narrow})
	document := _document([{"actions": ["s3:GetObject"], "resources": ["arn:aws:s3:::logs/*"]}])
	no_whole_services.deny == set() with input as testing.document([policy, document])
}

test_undetermined_where_the_policy_is_decided_at_apply if {
	policy := testing.unknown(testing.resource("aws_iam_policy", "ops", {}), {"policy": true})
	no_whole_services.deny == {testing.doubt(_id, policy, ["policy"], _message)} with input as testing.document([policy])
}

_id := "aws.iam.no_whole_services"

_message := "the policy allows all actions of a service, or all but a few, on every resource: name the actions or the resources"

_wide := json.marshal({"Statement": [{"Effect": "Allow", "Action": ["sqs:*", "iam:PassRole"], "Resource": "*"}]})

_narrow := json.marshal({"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::logs/*"}]})

_document(statements) := testing.resource("data.aws_iam_policy_document", "ops", {"statement": statements})
