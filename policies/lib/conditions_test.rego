package lib.conditions_test

import data.lib.conditions

test_only_operators_that_need_the_key_pin_it if {
	every operator in ["StringEquals", "stringLike", "ForAnyValue:StringEquals", "ArnLike", "IpAddress"] {
		_pin({"Condition": {operator: {"aws:UserId": "AIDA"}}}, {}) == "yes"
	}
	every operator in ["StringNotEquals", "StringEqualsIfExists", "ForAllValues:StringEquals", "Null"] {
		_pin({"Condition": {operator: {"aws:UserId": "AIDA"}}}, {}) == "no"
	}
}

test_every_value_must_match if {
	_pin({"Condition": {"StringLike": {"AWS:userid": ["AIDA", "AIDB"]}}}, {}) == "yes"
	_pin({"Condition": {"StringLike": {"aws:userid": ["AIDA", "*"]}}}, {}) == "no"
	_pin({"Condition": {"StringLike": {"aws:userid": []}}}, {}) == "no"
	_pin({"Condition": {"StringLike": {"aws:username": "AIDA"}}}, {}) == "no"
	_pin({"Condition": {"StringLike": "AIDA"}}, {}) == "no"
	_pin({}, {}) == "no"
}

test_what_is_decided_at_apply_is_unknown if {
	_pin({}, true) == "unknown"
	_pin({}, {"Condition": true}) == "unknown"
	_pin({"Condition": {"StringEquals": {}}}, {"Condition": {"StringEquals": {"aws:userid": true}}}) == "unknown"
	_pin({"Condition": {"StringEquals": {"aws:userid": ["AIDA", null]}}}, {"Condition": {"StringEquals": {"aws:userid": [false, true]}}}) == "unknown"
	_pin({"Condition": {"StringEquals": {"aws:userid": ["*", null]}}}, {"Condition": {"StringEquals": {"aws:userid": [false, true]}}}) == "no"
	_pin({"Condition": {"StringEquals": {"aws:userid": "AIDA"}}}, {"Condition": {"StringEquals": true}}) == "unknown"
}

test_blocks_of_a_document_are_asked_alike if {
	_pin_block([{"test": "StringEquals", "variable": "aws:UserId", "values": ["AIDA"]}], {}) == "yes"
	_pin_block([{"test": "StringNotEquals", "variable": "aws:UserId", "values": ["AIDA"]}], {}) == "no"
	_pin_block([{"test": "StringEquals", "variable": "aws:UserId", "values": ["*"]}], {}) == "no"
	_pin_block([{"variable": "aws:UserId", "values": ["AIDA"]}], {"condition": [{"test": true}]}) == "unknown"
	_pin_block([{"test": "StringEquals", "values": ["AIDA"]}], {"condition": [{"variable": true}]}) == "unknown"
	_pin_block([{"test": "StringEquals", "variable": "aws:UserId"}], {"condition": [{"values": true}]}) == "unknown"
	_pin_block([], {"condition": true}) == "unknown"
}

test_a_statement_has_conditions_or_not if {
	conditions.exist(_json({"Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}, {})) == "yes"
	conditions.exist(_json({"Condition": {}}, {})) == "no"
	conditions.exist(_json({}, {"Condition": true})) == "unknown"
	conditions.exist(_block([{"test": "Bool"}], {})) == "yes"
	conditions.exist(_block([], {})) == "no"
	conditions.exist(_block([], {"condition": true})) == "unknown"
}

_pin(values, unknown) := conditions.pin(_json(values, unknown), {"aws:userid"}, `^[^*]+$`)

_pin_block(blocks, unknown) := conditions.pin(_block(blocks, unknown), {"aws:userid"}, `^[^*]+$`)

_json(values, unknown) := {"address": "aws_iam_role.it", "type": "aws_iam_role", "values": values, "unknown": unknown}

_block(blocks, unknown) := {
	"address": "data.aws_iam_policy_document.it",
	"type": "data.aws_iam_policy_document",
	"values": {"condition": blocks},
	"unknown": unknown,
}
