# METADATA
# title: Snapshots of databases are not public
# description: A snapshot shared with all accounts is the whole database, for everybody to restore.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html
# custom:
#   severity: critical
#   resource_types: [aws_db_cluster_snapshot, aws_db_snapshot, aws_db_snapshot_copy, aws_rds_cluster_snapshot_copy]
#   aliases: {checkov: [CKV_AWS_302], kics: [f0d8781f-1991-4958-9917-d39283b168a0]}
#   remediation:
#     safe: false
#     summary: Name the accounts that may restore the snapshot instead of all.
package policies.aws.rds.snapshot_not_public

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "the snapshot is shared with all accounts: name those that may restore it"

_path := ["shared_accounts"]

_everybody := {"all"}

deny contains f if {
	some snapshot in tf.resources("aws_db_snapshot")
	test := is.negated(is.holds_any(snapshot, _path, _everybody))
	f := finding.unless(test, rego.metadata.chain(), snapshot, _path, _message)
}

deny contains f if {
	some snapshot in tf.resources("aws_db_cluster_snapshot")
	test := is.negated(is.holds_any(snapshot, _path, _everybody))
	f := finding.unless(test, rego.metadata.chain(), snapshot, _path, _message)
}

deny contains f if {
	some copy in tf.resources("aws_db_snapshot_copy")
	test := is.negated(is.holds_any(copy, _path, _everybody))
	f := finding.unless(test, rego.metadata.chain(), copy, _path, _message)
}

deny contains f if {
	some copy in tf.resources("aws_rds_cluster_snapshot_copy")
	test := is.negated(is.holds_any(copy, _path, _everybody))
	f := finding.unless(test, rego.metadata.chain(), copy, _path, _message)
}
