# METADATA
# title: Conditions of AWS policy statements
# description: >-
#   What a statement's conditions demand of a request. A statement is a view of one in a JSON document, or of a block of
#   `data.aws_iam_policy_document`; every question takes either.
package lib.conditions

import data.lib.is
import data.lib.tf

# METADATA
# description: >-
#   A condition that a request without the key does not meet holds the key (one of those given, in small letters) to values
#   that all match the pattern.
pin(statement, keys, pattern) := is.any_of({_pins(condition, pattern) |
	some condition in _positive(statement)
	condition.key in keys
}) if {
	not _is_open(statement)
	not "unknown" in {condition.key | some condition in _positive(statement)}
}

pin(statement, keys, pattern) := is.any_of({"unknown"} | {_pins(condition, pattern) |
	some condition in _positive(statement)
	condition.key in keys
}) if {
	not _is_open(statement)
	"unknown" in {condition.key | some condition in _positive(statement)}
}

pin(statement, _, _) := "unknown" if _is_open(statement)

# METADATA
# description: The statement has a condition, whatever it says.
exist(statement) := "unknown" if _is_open(statement)

exist(statement) := is.any_of([is.present(statement, ["condition"]), is.present(statement, ["Condition"])]) if {
	not _is_open(statement)
}

_is_open(statement) if {
	_is_block(statement)
	tf.is_unknown(statement, ["condition"])
}

_is_open(statement) if {
	not _is_block(statement)
	tf.is_unknown(statement, ["Condition"])
}

_is_block(statement) if statement.type == "data.aws_iam_policy_document"

# Every entry of every condition with a positive operator: its key in small letters, and where its values are.
_positive(statement) := [{"key": key, "subject": block, "path": ["values"]} |
	some block in tf.blocks(statement, ["condition"])
	_may_be_positive(block)
	key := _key(block)
] if {
	_is_block(statement)
}

_positive(statement) := [{"key": lower(key), "subject": statement, "path": ["Condition", operator, key]} |
	some operator, entries in tf.value(statement, ["Condition"])
	lower(operator) in _operators
	is_object(entries)
	some key in (object.keys(entries) | object.keys(_marks(statement, operator)))
] if {
	not _is_block(statement)
}

_marks(statement, operator) := marks if {
	marks := object.get(statement, ["unknown", "Condition", operator], {})
	is_object(marks)
} else := {}

_may_be_positive(block) if tf.is_unknown(block, ["test"])

_may_be_positive(block) if lower(tf.text(block, ["test"])) in _operators

_key(block) := "unknown" if tf.is_unknown(block, ["variable"])

_key(block) := "unknown" if tf.is_unknown(block, ["test"])

_key(block) := lower(tf.text(block, ["variable"])) if {
	not tf.is_unknown(block, ["variable"])
	not tf.is_unknown(block, ["test"])
}

_pins(condition, _) := "unknown" if tf.is_unknown(condition.subject, condition.path)

_pins(condition, pattern) := is.all_of([is.certain(_all_match(values, pattern)), _whole(condition)]) if {
	not tf.is_unknown(condition.subject, condition.path)
	values := _list(tf.value(condition.subject, condition.path))
}

_whole(condition) := "unknown" if tf.is_partly_unknown(condition.subject, condition.path)

_whole(condition) := "yes" if not tf.is_partly_unknown(condition.subject, condition.path)

default _all_match(_, _) := false

_all_match(values, pattern) if {
	count(values) > 0
	misses := [one | some one in values; one != null; not regex.match(pattern, sprintf("%v", [one]))]
	count(misses) == 0
}

_list(values) := values if is_array(values)

_list(one) := [one] if not is_array(one)

# Operators that hold only when the request carries the key with the value: not the negative ones, nor IfExists, nor
# ForAllValues, which hold for a request without the key.
_operators := {operator |
	some prefix in {"", "foranyvalue:"}
	some name in {"stringequals", "stringequalsignorecase", "stringlike", "arnequals", "arnlike", "ipaddress", "bool"}
	operator := concat("", [prefix, name])
}
