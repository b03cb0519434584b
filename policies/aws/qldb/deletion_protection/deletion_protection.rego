# METADATA
# title: Ledgers cannot be deleted by mistake
# description: A destroy or a replacement takes the whole history with it; with deletion protection it is refused.
# related_resources:
#   - ref: https://docs.aws.amazon.com/qldb/latest/developerguide/ledger-management.basics.html
# custom:
#   severity: medium
#   resource_types: [aws_qldb_ledger]
#   aliases: {checkov: [CKV_AWS_172]}
#   remediation:
#     safe: true
#     summary: Leave deletion_protection out or set it to true.
package policies.aws.qldb.deletion_protection

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "deletion_protection is {value}: set it to true"

_path := ["deletion_protection"]

deny contains f if {
	some ledger in tf.resources("aws_qldb_ledger")
	test := is.equals_or(ledger, _path, true, true)
	f := finding.unless(test, rego.metadata.chain(), ledger, _path, _message)
}
