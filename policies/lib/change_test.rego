package lib.change_test

import data.lib.change
import data.lib.testing

test_destroys_what_is_deleted if {
	change.destroys(_with({"actions": ["delete"]})) == "yes"
	change.destroys(_with({"actions": ["create", "delete"]})) == "yes"
	change.destroys(_with({"actions": ["update"]})) == "no"
	change.destroys(_with({})) == "no"
}

test_says_what_happens if {
	change.verb(_with({"actions": ["delete"]})) == "destroyed"
	change.verb(_with({"actions": ["delete", "create"]})) == "replaced"
}

test_knows_what_was_before if {
	change.before(_with({"before": {"a": [1]}}), ["a", 0]) == 1
	change.before(_with({"before": {"a": 1}}), ["b"]) == null
	change.before(_with({"before": null}), ["a"]) == null
	change.before(_with({}), ["a"]) == null
}

test_loses_a_value if {
	change.loses(_with({"before": {"a": true}, "values": {"a": false}}), ["a"], {true}) == "yes"
	change.loses(_with({"before": {"a": true}, "values": {"a": null}}), ["a"], {true}) == "yes"
	change.loses(_with({"before": {"a": true}, "values": {"a": true}}), ["a"], {true}) == "no"
	change.loses(_with({"before": {"a": false}, "values": {"a": false}}), ["a"], {true}) == "no"
	change.loses(_with({"before": {"a": true}, "unknown": {"a": true}}), ["a"], {true}) == "unknown"
	change.loses(_with({"before": {"a": true}, "unknown": {"a": true}, "unset": {"a": true}}), ["a"], {true}) == "no"
}

_with(fields) := object.union(testing.resource("aws_db_instance", "a", {}), fields)
