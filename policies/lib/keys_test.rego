package lib.keys_test

import data.lib.keys
import data.lib.testing

test_keys_that_are_named if {
	keys.is_customer_key(_group({"kms_key_id": "alias/orders"}), _path) == "yes"
	keys.is_customer_key(_group({"kms_key_id": "alias/aws/logs"}), _path) == "no"
	keys.is_customer_key(_group({"kms_key_id": "arn:aws:kms:eu-west-1:123456789012:alias/aws/logs"}), _path) == "no"
	keys.is_customer_key(_group({"kms_key_id": null}), _path) == "no"
	keys.is_customer_key(testing.unset(_group({}), {"kms_key_id": true}), _path) == "no"
}

test_a_key_of_the_same_plan_is_a_customer_key if {
	group := testing.unknown(_group({}), {"kms_key_id": true})
	every type in ["aws_kms_alias", "aws_kms_external_key", "aws_kms_key", "aws_kms_replica_key"] {
		key := testing.resource(type, "orders", {})
		keys.is_customer_key(group, _path) == "yes" with input as testing.related([group, key], [testing.link(group, "kms_key_id", key)])
	}
}

test_a_key_that_is_looked_up_is_what_its_alias_says if {
	group := object.union(testing.unknown(_group({}), {"kms_key_id": true}), {"references": {"kms_key_id": true}})
	cases := [
		["data.aws_kms_key", {"key_id": "alias/aws/logs"}, "no"],
		["data.aws_kms_key", {"key_id": "alias/orders"}, "yes"],
		["data.aws_kms_alias", {"name": "alias/aws/logs"}, "no"],
		["data.aws_kms_alias", {"name": "alias/orders"}, "yes"],
	]
	every case in cases {
		key := testing.resource(case[0], "orders", case[1])
		keys.is_customer_key(group, _path) == case[2] with input as testing.related([group, key], [testing.link(group, "kms_key_id", key)])
	}
}

test_a_key_that_is_decided_at_apply_is_unknown if {
	group := testing.unknown(_group({}), {"kms_key_id": true})
	keys.is_customer_key(group, _path) == "unknown" with input as testing.document([group])
}

_path := ["kms_key_id"]

_group(values) := testing.resource("aws_cloudwatch_log_group", "app", values)
