# METADATA
# title: Copies of images and snapshots are encrypted
# description: Copies are made to travel; what is encrypted on the way there should be at the goal, too.
# related_resources:
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-copy-snapshot.html
# custom:
#   severity: medium
#   resource_types: [aws_ami_copy, aws_ebs_snapshot_copy]
#   aliases: {checkov: [CKV_AWS_235]}
#   remediation:
#     safe: false
#     summary: Set encrypted to true; the copy is made again.
package policies.aws.ec2.copies_encrypted

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in {"aws_ami_copy", "aws_ebs_snapshot_copy"}
	some copy in tf.resources(type)
	f := finding.unless(is.equals(copy, ["encrypted"], true), rego.metadata.chain(), copy, ["encrypted"], "encrypted is {value}: set it to true")
}
