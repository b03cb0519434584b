# METADATA
# title: Copies of disk snapshots are encrypted with a key of their own
# description: With a customer key the use of a copy can be limited, seen in the trail and revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-copy-snapshot.html
# custom:
#   severity: low
#   resource_types: [aws_ebs_snapshot_copy]
#   aliases: {checkov: [CKV_AWS_183]}
#   remediation:
#     safe: false
#     summary: Set encrypted to true and kms_key_id to a key of the region of the copy; the copy is made again.
package policies.aws.ec2.snapshot_copy_key

import data.lib.finding
import data.lib.is
import data.lib.tf

_message := "kms_key_id is {value}: name a customer key"

_path := ["kms_key_id"]

deny contains f if {
	some copy in tf.resources("aws_ebs_snapshot_copy")
	test := is.written(copy, _path)
	f := finding.unless(test, rego.metadata.chain(), copy, _path, _message)
}
