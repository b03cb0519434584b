# METADATA
# title: Tables can be wound back to any second
# description: >-
#   After a faulty write or a deletion, the table of a second ago is back; without it, only what somebody has saved.
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html
# custom:
#   severity: medium
#   resource_types: [aws_dynamodb_table]
#   aliases: {checkov: [CKV_AWS_28], trivy: [AWS-0024], kics: [741f1291-47ac-4a85-a07b-3d32a9d6bd3e]}
#   remediation:
#     safe: true
#     summary: Add a point_in_time_recovery block with enabled = true.
package policies.aws.dynamodb.point_in_time_recovery

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "point_in_time_recovery is {value}: enable it"

_path := ["point_in_time_recovery", 0, "enabled"]

deny contains f if {
	some table in tf.resources("aws_dynamodb_table")
	test := is.equals_or(table, _path, true, false)
	f := finding.unless(test, rego.metadata.chain(), table, _path, _message)
}
