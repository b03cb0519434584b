package lib.trust_test

import data.lib.testing
import data.lib.trust

test_whom_a_resource_lets_in if {
	trust.lets_everybody_in(_topic({"Effect": "Allow", "Principal": "*", "Action": "sns:Publish"}), ["policy"]) == "yes"
	trust.lets_everybody_in(_topic({"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::*:root"}}), ["policy"]) == "yes"
	trust.lets_everybody_in(_topic({"Effect": "Allow", "Principal": {"AWS": "123456789012"}, "Action": "sns:*"}), ["policy"]) == "no"
	trust.lets_everybody_in(_topic({"Effect": "Allow", "Principal": {"AWS": "123456789012"}}), ["policy"]) == "no"
	trust.lets_everybody_in(testing.unknown(_topic({}), {"policy": true}), ["policy"]) == "unknown"
}

test_whom_a_key_lets_in if {
	trust.opens_key(_topic({"Effect": "Allow", "NotPrincipal": {"AWS": "123456789012"}}), ["policy"]) == "yes"
	limit := {"StringEquals": {"kms:CallerAccount": "123456789012"}}
	trust.opens_key(_topic({"Effect": "Allow", "Principal": {"AWS": "*"}, "Condition": limit}), ["policy"]) == "no"
	trust.opens_key(_topic({"Effect": "Allow", "Principal": {"AWS": "123456789012"}}), ["policy"]) == "no"
}

test_what_a_resource_allows if {
	trust.allows_every_action(_topic({"Effect": "Allow", "Action": ["sns:*"]}), ["policy"]) == "yes"
	trust.allows_every_action(_topic({"Effect": "Allow", "NotAction": "sns:Publish"}), ["policy"]) == "yes"
	trust.allows_every_action(_topic({"Effect": "Allow", "Action": ["sns:Get*"]}), ["policy"]) == "no"
	trust.allows_every_action(_topic({"Effect": "Deny", "Action": "*"}), ["policy"]) == "no"
	trust.allows_every_action(_topic({"Effect": "Allow", "Action": "sns:Publish"}), ["policy"]) == "no"
}

test_a_value_that_is_unknown_may_be_none if {
	trust.has(_topic({}), ["policy"]) == "yes"
	trust.has(_topic({}), ["name"]) == "no"
	trust.has(testing.unknown(_topic({}), {"name": true}), ["name"]) == "unknown"
}

test_a_document_is_used_by_a_resource_of_its_own if {
	document := testing.resource("data.aws_iam_policy_document", "share", {})
	topic := testing.resource("aws_sns_topic_policy", "share", {})
	trust.is_used(document) == "yes" with input as testing.related([document, topic], [testing.link(topic, "policy", document)])
	trust.is_used(document) == "no" with input as testing.document([document, topic])
}

_topic(statement) := testing.resource("aws_sns_topic", "alerts", {"policy": json.marshal({"Statement": [statement]})})
