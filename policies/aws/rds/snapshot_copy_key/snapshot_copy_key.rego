# METADATA
# title: Copies of database snapshots are encrypted with a key of their own
# description: >-
#   A copy without a key has the one of its source, or none at all; a copy lives longer than the database and is meant
#   to travel.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_CopySnapshot.html
# custom:
#   severity: low
#   resource_types: [aws_db_snapshot_copy, aws_rds_cluster_snapshot_copy]
#   aliases: {checkov: [CKV_AWS_266]}
#   remediation:
#     safe: false
#     summary: Set kms_key_id to a key of the region of the copy; the copy is made again.
package policies.aws.rds.snapshot_copy_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "kms_key_id is {value}: name a customer key"

_path := ["kms_key_id"]

deny contains f if {
	some copy in tf.resources("aws_db_snapshot_copy")
	test := is.written(copy, _path)
	f := finding.unless(test, rego.metadata.chain(), copy, _path, _message)
}

deny contains f if {
	some copy in tf.resources("aws_rds_cluster_snapshot_copy")
	test := is.written(copy, _path)
	f := finding.unless(test, rego.metadata.chain(), copy, _path, _message)
}
