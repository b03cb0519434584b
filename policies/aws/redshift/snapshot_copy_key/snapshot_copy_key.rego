# METADATA
# title: Copies of warehouse snapshots are encrypted with a key of their own
# description: With a customer key the use of a copy can be limited, seen in the trail and revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/xregioncopy-kms-encrypted-snapshot.html
# custom:
#   severity: low
#   resource_types: [aws_redshift_snapshot_copy_grant]
#   aliases: {checkov: [CKV_AWS_281]}
#   remediation:
#     safe: false
#     summary: Set kms_key_id to a key of the region the copies go to.
package policies.aws.redshift.snapshot_copy_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "kms_key_id is {value}: name a customer key"

_path := ["kms_key_id"]

deny contains f if {
	some grant in tf.resources("aws_redshift_snapshot_copy_grant")
	test := is.written(grant, _path)
	f := finding.unless(test, rego.metadata.chain(), grant, _path, _message)
}
