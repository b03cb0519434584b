package policies.aws.keyspaces.point_in_time_recovery_test

import data.lib.testing
import data.policies.aws.keyspaces.point_in_time_recovery

test_fails_where_the_table_cannot_be_wound_back if {
	subject := testing.resource("aws_keyspaces_table", "orders", {"point_in_time_recovery": [{"status": "DISABLED"}]})
	expected := {testing.failure(_id, subject, ["point_in_time_recovery", 0, "status"], _message)}
	point_in_time_recovery.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_asks_for_recovery if {
	subject := testing.resource("aws_keyspaces_table", "orders", {})
	expected := {testing.failure(_id, subject, ["point_in_time_recovery", 0, "status"], _message)}
	point_in_time_recovery.deny == expected with input as testing.document([subject])
}

test_passes_where_the_table_can_be_wound_back if {
	subject := testing.resource("aws_keyspaces_table", "orders", {"point_in_time_recovery": [{"status": "ENABLED"}]})
	point_in_time_recovery.deny == set() with input as testing.document([subject])
}

test_undetermined_where_apply_decides_whether_the_table_can_be_wound_back if {
	subject := testing.unknown(testing.resource("aws_keyspaces_table", "orders", {"point_in_time_recovery": [{}]}), {"point_in_time_recovery": [{"status": true}]})
	expected := {testing.doubt(_id, subject, ["point_in_time_recovery", 0, "status"], _message)}
	point_in_time_recovery.deny == expected with input as testing.document([subject])
}

_id := "aws.keyspaces.point_in_time_recovery"

_message := "point_in_time_recovery is {value}: set its status to ENABLED"
