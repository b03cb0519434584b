package policies.aws.dynamodb.capacity_scales_test

import data.lib.testing
import data.policies.aws.dynamodb.capacity_scales

test_fails_where_the_capacity_is_fixed if {
	subject := testing.resource("aws_dynamodb_table", "orders", {"billing_mode": "PROVISIONED", "read_capacity": 20, "write_capacity": 20})
	expected := {testing.failure(_id, subject, ["billing_mode"], _message)}
	capacity_scales.deny == expected with input as testing.document([subject])
}

test_fails_where_nobody_says_how_the_table_is_billed if {
	subject := testing.resource("aws_dynamodb_table", "orders", {"billing_mode": null, "read_capacity": 5, "write_capacity": 5})
	expected := {testing.failure(_id, subject, ["billing_mode"], _message)}
	capacity_scales.deny == expected with input as testing.document([subject])
}

test_passes_where_requests_are_paid_one_by_one if {
	subject := testing.resource("aws_dynamodb_table", "orders", {"billing_mode": "PAY_PER_REQUEST"})
	capacity_scales.deny == set() with input as testing.document([subject])
}

test_passes_where_a_target_with_a_policy_refers_to_the_table if {
	subject := testing.resource("aws_dynamodb_table", "orders", {"billing_mode": "PROVISIONED"})
	other := object.union(testing.unknown(testing.resource("aws_appautoscaling_target", "orders", {}), {"resource_id": true}), {"references": {"resource_id": true}})
	third := object.union(testing.unknown(testing.resource("aws_appautoscaling_policy", "orders", {}), {"resource_id": true}), {"references": {"resource_id": true}})
	links := [testing.link(other, "resource_id", subject), testing.link(third, "resource_id", other)]
	capacity_scales.deny == set() with input as testing.related([subject, other, third], links)
}

test_undetermined_where_apply_decides_how_the_table_is_billed if {
	subject := testing.unknown(testing.resource("aws_dynamodb_table", "orders", {}), {"billing_mode": true})
	expected := {testing.doubt(_id, subject, ["billing_mode"], _message)}
	capacity_scales.deny == expected with input as testing.document([subject])
}

_id := "aws.dynamodb.capacity_scales"

_message := "the capacity is fixed: set billing_mode to PAY_PER_REQUEST or add an aws_appautoscaling_target for the table"
