# METADATA
# title: Tables with provisioned capacity scale by themselves
# description: A table with fixed capacity refuses what is above it and is paid for when nobody asks.
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html
# custom:
#   severity: low
#   resource_types: [aws_dynamodb_table]
#   aliases: {checkov: [CKV2_AWS_16]}
#   remediation:
#     safe: true
#     summary: Set billing_mode to PAY_PER_REQUEST, or add an aws_appautoscaling_target and policy for the table.
package policies.aws.dynamodb.capacity_scales

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "the capacity is fixed: set billing_mode to PAY_PER_REQUEST or add an aws_appautoscaling_target for the table"

_path := ["billing_mode"]

# Who says nothing has provisioned capacity.
deny contains f if {
	some table in tf.resources("aws_dynamodb_table")
	test := is.any_of([is.equals(table, _path, "PAY_PER_REQUEST"), _scales(table)])
	f := finding.unless(test, rego.metadata.chain(), table, _path, _message)
}

# A target says how far, a policy when.
_scales(table) := is.any_of([is.related(target, "aws_appautoscaling_policy") |
	some target in tf.companions(table, "aws_appautoscaling_target.resource_id")
])
