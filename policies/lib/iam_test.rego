package lib.iam_test

import data.lib.iam
import data.lib.is
import data.lib.testing

test_everything_is_every_action_on_every_resource if {
	_each_says("grants_of_everything", {
		"yes": [
			{"Effect": "Allow", "Action": "*", "Resource": "*"},
			{"Effect": "Allow", "Action": ["s3:GetObject", "*"], "Resource": ["arn:aws:s3:::logs", "*"]},
			{"Effect": "Allow", "Action": "*:*", "Resource": "arn:aws:*:*:*:*"},
			{"Action": "*", "Resource": "*"},
			{"Effect": "Allow", "Action": "*", "NotResource": "arn:aws:s3:::logs"},
			{"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}},
		],
		"no": [
			{"Effect": "Deny", "Action": "*", "Resource": "*"},
			{"Effect": "Deny", "NotAction": ["iam:*"], "Resource": "*"},
			{"Effect": "Allow", "Action": "s3:*", "Resource": "*"},
			{"Effect": "Allow", "Action": "*", "Resource": "arn:aws:s3:::logs/*"},
			{"Effect": "Allow", "Action": "*", "Resource": "*", "Principal": {"AWS": "123456789012"}},
			{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"},
			{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::logs"},
		],
	})
}

test_every_action_counts_on_whatever_resource if {
	_each_says("grants_of_every_action", {
		"yes": [{"Effect": "Allow", "Action": "*", "Resource": "arn:aws:s3:::logs/*"}],
		"no": [
			{"Effect": "Allow", "Action": ["s3:*", "ec2:Describe*"], "Resource": "*"},
			{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::logs"},
		],
	})
}

test_a_whole_service_is_all_of_its_actions_on_every_resource if {
	_each_says("grants_of_whole_services", {
		"yes": [
			{"Effect": "Allow", "Action": ["sqs:*", "iam:PassRole"], "Resource": ["*"]},
			{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"},
			{"Effect": "Allow", "NotAction": "iam:CreateUser", "NotResource": "arn:aws:s3:::logs"},
		],
		"no": [
			{"Effect": "Allow", "Action": "sqs:*", "Resource": "arn:aws:sqs:eu-west-1:123456789012:orders"},
			{"Effect": "Allow", "Action": "sqs:Get*", "Resource": "*"},
			{"Effect": "Deny", "NotAction": "iam:*", "Resource": "*"},
			{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:eu-west-1:123456789012:orders"},
		],
	})
}

test_public_is_everybody_without_a_condition_that_says_who if {
	_each_says("is_public", {
		"yes": [
			{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject"},
			{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "s3:GetObject"},
			{"Effect": "Allow", "Principal": {"AWS": ["123456789012", "*"]}, "Action": "s3:GetObject"},
			{"Effect": "Allow", "NotPrincipal": {"AWS": "123456789012"}, "Action": "s3:GetObject"},
		],
		"no": [
			{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"},
			{"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "s3:*"},
			{"Effect": "Deny", "Principal": "*", "Action": "s3:*"},
			{"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "s3:GetObject"},
		],
	})
}

test_a_condition_narrows_where_it_says_who_or_from_where if {
	every condition in [
		{"StringEquals": {"aws:SourceVpce": "vpce-0a1b2c3d"}},
		{"stringequals": {"AWS:PrincipalOrgID": ["o-a1b2c3d4e5"]}},
		{"ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-a1b2c3d4e5/r-ab12/*"}},
		{"ArnLike": {"aws:SourceArn": "arn:aws:cloudtrail:*:123456789012:trail/*"}},
		{"IpAddress": {"aws:SourceIp": ["198.51.100.0/24", "203.0.113.7"]}},
		{"IpAddress": {"aws:SourceIp": "2001:db8::/32"}},
		{"Bool": {"aws:SecureTransport": "true"}, "StringEquals": {"aws:SourceAccount": "123456789012"}},
	] {
		_narrowed(condition) == "no"
	}
}

test_a_condition_does_not_narrow_where_somebody_else_fulfils_it if {
	every condition in [
		{"StringNotEquals": {"aws:SourceVpce": "vpce-0a1b2c3d"}},
		{"ArnNotEquals": {"aws:PrincipalArn": "arn:aws:iam::123456789012:user/eve"}},
		{"StringEqualsIfExists": {"aws:SourceVpce": "vpce-0a1b2c3d"}},
		{"ForAllValues:StringEquals": {"aws:SourceVpce": "vpce-0a1b2c3d"}},
		{"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*"}},
		{"StringEquals": {"aws:SourceAccount": ["123456789012", "*"]}},
		{"StringEquals": {"aws:SourceAccount": []}},
		{"StringEquals": {"aws:SourceAccount": ""}},
		{"StringEquals": {"aws:userid": "${aws:userid}"}},
		{"IpAddress": {"aws:SourceIp": "0.0.0.0/0"}},
		{"IpAddress": {"aws:SourceIp": ["198.51.100.0/24", "::/16"]}},
		{"Bool": {"aws:SecureTransport": "true"}},
		{"StringEquals": {"s3:prefix": "public"}},
	] {
		_narrowed(condition) == "yes"
	}
}

test_requires_tls_where_everybody_is_denied_without if {
	denial := {
		"Effect": "Deny",
		"Principal": "*",
		"Action": "s3:*",
		"Condition": {"Bool": {"aws:SecureTransport": "false"}},
	}
	iam.requires_tls(_policy([denial]), ["policy"]) == "yes"
	every change in [
		{"Condition": {"Bool": {"aws:SecureTransport": false}}},
		{"Condition": {"BoolIfExists": {"AWS:SecureTransport": ["false"]}}},
		{"Principal": {"AWS": "*"}, "Action": ["*"]},
	] {
		iam.requires_tls(_policy([object.union(object.remove(denial, object.keys(change)), change)]), ["policy"]) == "yes"
	}
	every change in [
		{"Effect": "Allow"},
		{"Principal": {"AWS": "123456789012"}},
		{"Action": "s3:GetObject"},
		{"Condition": {"Bool": {"aws:SecureTransport": "true"}}},
		{"Condition": {"Bool": {"aws:MultiFactorAuthPresent": "false"}}},
		{"Condition": null},
	] {
		iam.requires_tls(_policy([object.union(object.remove(denial, object.keys(change)), change)]), ["policy"]) == "no"
	}
}

test_one_statement_may_stand_without_a_list if {
	document := json.marshal({"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}})
	_answer(iam.grants_of_everything(_resource(document), ["policy"])) == "yes"
}

test_a_grant_stands_at_the_element_that_goes_too_far if {
	open := {"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}
	closed := {"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "*", "Resource": "*"}
	all_but := {"Effect": "Allow", "NotPrincipal": {"AWS": "123456789012"}, "Action": "*", "Resource": "*"}
	_places(iam.grants_to_everybody(_policy([open, closed, all_but]), ["policy"])) == [
		["policy", "Statement", 0, "Principal"],
		["policy", "Statement", 2, "NotPrincipal"],
	]
	everything := {"Effect": "Allow", "Action": ["s3:*", "*"], "Resource": "*"}
	most := {"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}
	_places(iam.grants_of_everything(_policy([most, everything]), ["policy"])) == [["policy", "Statement", 1, "Action"]]
	_places(iam.grants_of_every_action(_policy([most, everything]), ["policy"])) == [["policy", "Statement", 1, "Action"]]
	_places(iam.grants_of_whole_services(_policy([most, everything]), ["policy"])) == [
		["policy", "Statement", 0, "NotAction"],
		["policy", "Statement", 1, "Action"],
	]
	alone := _resource(json.marshal({"Statement": everything}))
	_places(iam.grants_of_everything(alone, ["policy"])) == [["policy", "Statement", "Action"]]
}

test_what_is_unknown_as_a_whole_is_one_grant_at_what_is_written if {
	every subject in [_resource(`{"Statement": "*`), testing.unknown(_resource(null), {"policy": true})] {
		every grants in [
			iam.grants_of_everything(subject, ["policy"]),
			iam.grants_of_every_action(subject, ["policy"]),
			iam.grants_of_whole_services(subject, ["policy"]),
			iam.grants_to_everybody(subject, ["policy"]),
		] {
			_places(grants) == [["policy"]]
		}
	}
	open := testing.unknown(_resource(`{"Statement": null}`), {"policy": {"Statement": true}})
	_places(iam.grants_of_everything(open, ["policy"])) == [["policy", "Statement"]]
	one := testing.unknown(_resource(`{"Statement": [null]}`), {"policy": {"Statement": [true]}})
	_places(iam.grants_of_everything(one, ["policy"])) == [["policy", "Statement", 0]]
}

test_an_escape_hides_nothing if {
	document := `{"Statement": [{"Effect": "Allow", "Action": "\u002a", "Resource": "\u002a"}]}`
	_answer(iam.grants_of_everything(_resource(document), ["policy"])) == "yes"
}

test_what_cannot_be_read_cannot_be_judged if {
	every subject in [_resource(`{"Statement": "*`), testing.unknown(_resource(null), {"policy": true})] {
		every answer in [
			_answer(iam.grants_of_everything(subject, ["policy"])),
			_answer(iam.grants_of_every_action(subject, ["policy"])),
			_answer(iam.grants_of_whole_services(subject, ["policy"])),
			iam.is_public(subject, ["policy"]),
			iam.requires_tls(subject, ["policy"]),
		] {
			answer == "unknown"
		}
	}
}

test_a_document_nobody_wrote_says_nothing if {
	subject := testing.unset(_resource(null), {"policy": true})
	iam.is_public(subject, ["policy"]) == "no"
	iam.requires_tls(subject, ["policy"]) == "no"
}

test_a_hole_in_a_document_is_unknown_only_where_it_matters if {
	text := json.marshal({"Statement": [{"Effect": "Allow", "Action": "*", "Resource": null}]})
	with_hole := testing.unknown(_resource(text), {"policy": {"Statement": [{"Resource": true}]}})
	_answer(iam.grants_of_everything(with_hole, ["policy"])) == "unknown"
	_answer(iam.grants_of_every_action(with_hole, ["policy"])) == "yes"
}

test_a_hole_in_a_condition_may_narrow if {
	text := json.marshal({"Statement": [{
		"Effect": "Allow",
		"Principal": "*",
		"Action": "s3:GetObject",
		"Condition": {"StringEquals": {"aws:SourceVpce": null}},
	}]})
	subject := testing.unknown(_resource(text), {"policy": {"Statement": [{"Condition": {"StringEquals": {"aws:SourceVpce": true}}}]}})
	iam.is_public(subject, ["policy"]) == "unknown"
	whole := testing.unknown(_resource(text), {"policy": {"Statement": [{"Condition": true}]}})
	iam.is_public(whole, ["policy"]) == "unknown"
	iam.requires_tls(whole, ["policy"]) == "no"
}

test_a_document_holds_statements_of_its_own_language if {
	everything := _statement({"effect": null, "actions": ["*"], "resources": ["*"]})
	iam.allows_everything(everything) == "yes"
	iam.allows_everything(_statement({"effect": "Deny", "actions": ["*"], "resources": ["*"]})) == "no"
	iam.allows_every_action(everything) == "yes"
	iam.allows_whole_service(_statement({"actions": ["s3:*"], "not_resources": ["arn:aws:s3:::logs"]})) == "yes"
	trust := {"actions": ["*"], "resources": ["*"], "principals": [{"type": "AWS", "identifiers": ["123456789012"]}]}
	iam.allows_everything(_statement(trust)) == "no"
}

test_a_document_is_used_where_an_identity_s_policy_is_made_of_it if {
	document := testing.resource("data.aws_iam_policy_document", "ops", {})
	policy := testing.resource("aws_iam_policy", "ops", {})
	topic := testing.resource("aws_sns_topic_policy", "ops", {})
	used := testing.related([document, policy], [testing.link(policy, "policy", document)])
	iam.is_used(document) == "yes" with input as used
	elsewhere := testing.related([document, topic], [testing.link(topic, "policy", document)])
	iam.is_used(document) == "no" with input as elsewhere
}

_each_says("grants_of_everything", answers) if {
	every answer, statements in answers {
		every statement in statements {
			_answer(iam.grants_of_everything(_policy([statement]), ["policy"])) == answer
		}
	}
}

_each_says("grants_of_every_action", answers) if {
	every answer, statements in answers {
		every statement in statements {
			_answer(iam.grants_of_every_action(_policy([statement]), ["policy"])) == answer
		}
	}
}

_each_says("grants_of_whole_services", answers) if {
	every answer, statements in answers {
		every statement in statements {
			_answer(iam.grants_of_whole_services(_policy([statement]), ["policy"])) == answer
		}
	}
}

_each_says("is_public", answers) if {
	every answer, statements in answers {
		every statement in statements {
			iam.is_public(_policy([statement]), ["policy"]) == answer
		}
	}
}

_answer(grants) := is.any_of({grant.test | some grant in grants})

_places(grants) := [array.concat(grant.statement.at, grant.path) | some grant in grants]

_narrowed(condition) := iam.is_public(_policy([statement]), ["policy"]) if {
	statement := {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Condition": condition}
}

_policy(statements) := _resource(json.marshal({"Version": "2012-10-17", "Statement": statements}))

_resource(text) := testing.resource("aws_s3_bucket_policy", "logs", {"policy": text})

_statement(values) := testing.resource("data.aws_iam_policy_document", "ops", values)
