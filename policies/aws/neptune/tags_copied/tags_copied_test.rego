package policies.aws.neptune.tags_copied_test

import data.lib.testing
import data.policies.aws.neptune.tags_copied

test_fails_where_tags_are_not_copied if {
	subject := testing.resource("aws_neptune_cluster", "graph", {"copy_tags_to_snapshot": false})
	expected := {testing.failure(_id, subject, ["copy_tags_to_snapshot"], _message)}
	tags_copied.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_it if {
	subject := testing.resource("aws_neptune_cluster", "graph", {})
	expected := {testing.failure(_id, subject, ["copy_tags_to_snapshot"], _message)}
	tags_copied.deny == expected with input as testing.document([subject])
}

test_passes_where_tags_are_copied if {
	subject := testing.resource("aws_neptune_cluster", "graph", {"copy_tags_to_snapshot": true})
	tags_copied.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_tags_are_copied if {
	subject := testing.unknown(testing.resource("aws_neptune_cluster", "graph", {}), {"copy_tags_to_snapshot": true})
	expected := {testing.doubt(_id, subject, ["copy_tags_to_snapshot"], _message)}
	tags_copied.deny == expected with input as testing.document([subject])
}

_id := "aws.neptune.tags_copied"

_message := "copy_tags_to_snapshot is {value}: set it to true"
