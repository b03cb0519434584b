# METADATA
# title: Ledgers ask leave for each command
# description: With ALLOW_ALL, who may send anything to the ledger may read and change every table.
# related_resources:
#   - ref: https://docs.aws.amazon.com/qldb/latest/developerguide/ledger-management.basics.html
# custom:
#   severity: medium
#   resource_types: [aws_qldb_ledger]
#   aliases: {checkov: [CKV_AWS_170]}
#   remediation:
#     safe: false
#     summary: Set permissions_mode to STANDARD and grant the commands that are needed.
package policies.aws.qldb.permissions_standard

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "permissions_mode is {value}: set it to STANDARD"

_path := ["permissions_mode"]

deny contains f if {
	some ledger in tf.resources("aws_qldb_ledger")
	test := is.equals(ledger, _path, "STANDARD")
	f := finding.unless(test, rego.metadata.chain(), ledger, _path, _message)
}
