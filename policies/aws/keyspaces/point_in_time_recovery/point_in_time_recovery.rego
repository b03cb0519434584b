# METADATA
# title: Cassandra tables can be wound back to any second
# description: >-
#   After a faulty write or a deletion, the table of a second ago is back; without it, only what somebody has saved.
# related_resources:
#   - ref: https://docs.aws.amazon.com/keyspaces/latest/devguide/PointInTimeRecovery.html
# custom:
#   severity: medium
#   resource_types: [aws_keyspaces_table]
#   remediation:
#     safe: true
#     summary: Add a point_in_time_recovery block with status ENABLED.
package policies.aws.keyspaces.point_in_time_recovery

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "point_in_time_recovery is {value}: set its status to ENABLED"

_path := ["point_in_time_recovery", 0, "status"]

deny contains f if {
	some table in tf.resources("aws_keyspaces_table")
	test := is.equals_or(table, _path, "ENABLED", "DISABLED")
	f := finding.unless(test, rego.metadata.chain(), table, _path, _message)
}
