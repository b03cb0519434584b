# METADATA
# title: Tables cannot be deleted by mistake
# description: A destroy or a replacement takes the table with it; with deletion protection it is refused.
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html
# custom:
#   severity: low
#   resource_types: [aws_dynamodb_table]
#   remediation:
#     safe: true
#     summary: Set deletion_protection_enabled to true; lift it in a change of its own before the table goes.
package policies.aws.dynamodb.deletion_protection

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "deletion_protection_enabled is {value}: set it to true"

_path := ["deletion_protection_enabled"]

deny contains f if {
	some table in tf.resources("aws_dynamodb_table")
	test := is.equals(table, _path, true)
	f := finding.unless(test, rego.metadata.chain(), table, _path, _message)
}
