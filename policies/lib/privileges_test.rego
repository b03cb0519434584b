package lib.privileges_test

import data.lib.privileges
import data.lib.testing

test_where_policies_stand if {
	policy := testing.resource("aws_iam_policy", "ops", {"policy": _read})
	role := testing.resource("aws_iam_role", "ops", {"inline_policy": [{"policy": _read}]})
	set := testing.resource("aws_ssoadmin_permission_set_inline_policy", "ops", {"inline_policy": _read})
	document := testing.resource("data.aws_iam_policy_document", "ops", {"statement": [{"actions": ["s3:GetObject"], "resources": ["*"]}]})
	found := privileges.policies with input as testing.document([policy, role, set, document])
	{[entry.subject.address, entry.path] | some entry in found} == {
		["aws_iam_policy.ops", ["policy"]],
		["aws_iam_role.ops", ["policy"]],
		["aws_ssoadmin_permission_set_inline_policy.ops", ["inline_policy"]],
		["data.aws_iam_policy_document.ops", ["statement"]],
	}
	every entry in found {
		privileges.allow_any(entry.grants, {"s3:getobject"}) == "yes"
	}
}

test_a_document_is_judged_where_it_is_used if {
	policy := testing.resource("aws_iam_policy", "ops", {"policy": _read})
	document := testing.resource("data.aws_iam_policy_document", "ops", {"statement": []})
	found := privileges.policies with input as testing.related([policy, document], [testing.link(policy, "policy", document)])
	{entry.subject.address | some entry in found} == {"aws_iam_policy.ops"}
}

test_a_policy_without_a_wildcard_is_not_asked_about if {
	policy := testing.resource("aws_iam_policy", "ops", {"policy": `{"Statement": [{"Effect": "Allow"}]}`})
	privileges.policies == set() with input as testing.document([policy])
}

test_names_of_actions_and_wildcards if {
	every action in ["s3:GetObject", "S3:getobject", "s3:Get*", "s3:*", "*", "s?:GetObject", ["s3:PutObject", "s3:GetObject"]] {
		_allows({"Action": action, "Resource": "*"}, {}) == "yes"
	}
	every action in ["s3:GetObjectAcl", "s3:Put*", "sts3:GetObject", "s3.GetObject", [], 3] {
		_allows({"Action": action, "Resource": "*"}, {}) == "no"
	}
	_allows({"Resource": "*"}, {}) == "no"
	_allows({"Action": "s3:Get$*", "Resource": "*"}, {}) == "no"
	_allows({"Action": "s3:Ge*$", "Resource": "*"}, {}) == "yes"
	_allows({"Resource": "*"}, {"Action": true}) == "unknown"
	_allows({"Action": ["s3:PutObject", null], "Resource": "*"}, {"Action": [false, true]}) == "unknown"
}

test_every_resource_there_is if {
	every resource in ["*", "arn:aws:s3:::*", "arn:aws:s3:::*/*", "arn:aws:iam::123456789012:role/*", "arn:*:*:*:*:*"] {
		_allows({"Action": "s3:GetObject", "Resource": resource}, {}) == "yes"
	}
	every resource in ["arn:aws:s3:::acme-logs/*", "arn:aws:iam::123456789012:role/ci-*"] {
		_allows({"Action": "s3:GetObject", "Resource": resource}, {}) == "no"
	}
	_allows({"Action": "s3:GetObject", "NotResource": "arn:aws:s3:::secret/*"}, {}) == "yes"
	_allows({"Action": "s3:GetObject"}, {"Resource": true, "NotResource": true}) == "unknown"
}

test_what_is_narrowed_or_denied_or_about_somebody_else_allows_nothing if {
	_allows({"Action": "s3:GetObject", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "true"}}}, {}) == "no"
	_allows({"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*"}, {}) == "no"
	_allows({"Action": "s3:GetObject", "Resource": "*", "Principal": "*"}, {}) == "no"
}

test_statements_together if {
	document := _document([{"actions": ["iam:PassRole"], "resources": ["*"]}, {"actions": ["ec2:*"], "resources": ["*"]}], {})
	found := privileges.policies with input as testing.document([document])
	answers := {"iam:passrole": "yes", "ec2:runinstances": "yes", "ecs:runtask": "no"}
	{privileges.answers(entry.grants, {"iam:passrole", "ec2:runinstances", "ecs:runtask"}) | some entry in found} == {answers}
}

_read := json.marshal({"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]})

_allows(values, unknown) := answer if {
	text := {"Statement": [object.union({"Effect": "Allow"}, values)]}
	policy := testing.unknown(testing.resource("aws_iam_policy", "ops", {"policy": text}), {"policy": {"Statement": [unknown]}})
	found := privileges.policies with input as testing.document([policy])
	some entry in found
	answer := privileges.allow_any(entry.grants, {"s3:getobject"})
} else := "no"

_document(statements, unknown) := testing.unknown(testing.resource("data.aws_iam_policy_document", "ops", {"statement": statements}), unknown)
