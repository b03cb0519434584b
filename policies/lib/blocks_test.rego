package lib.blocks_test

import data.lib.blocks
import data.lib.testing

test_a_block_exists_once_it_is_written if {
	blocks.exist(_subject({"a": [{}]}, {}), ["a"]) == "yes"
	blocks.exist(_subject({"a": []}, {}), ["a"]) == "no"
	blocks.exist(_subject({}, {"a": true}), ["a"]) == "unknown"
	blocks.exist(testing.unset(testing.resource("aws_a", "own", {}), {"a": true}), ["a"]) == "no"
}

test_a_block_exists_though_a_part_of_it_is_unknown if {
	blocks.exist(_subject({"a": [{}]}, {"a": [{"b": true}]}), ["a"]) == "yes"
}

test_a_block_may_stand_inside_another if {
	blocks.exist_inside(_subject({"a": [{"b": [{}]}]}, {}), ["a"], ["b"]) == "yes"
	blocks.exist_inside(_subject({"a": [{"b": []}]}, {}), ["a"], ["b"]) == "no"
	blocks.exist_inside(_subject({"a": []}, {}), ["a"], ["b"]) == "no"
	blocks.exist_inside(_subject({}, {"a": true}), ["a"], ["b"]) == "unknown"
}

test_a_block_holds_a_value if {
	blocks.hold(_subject({"a": [{"b": 1}]}, {}), ["a"], ["b"]) == "yes"
	blocks.hold(_subject({"a": [{"b": null}]}, {}), ["a"], ["b"]) == "no"
	blocks.hold(_subject({"a": [{}]}, {"a": [{"b": true}]}), ["a"], ["b"]) == "unknown"
}

_subject(values, marks) := testing.unknown(testing.resource("aws_a", "own", values), marks)
