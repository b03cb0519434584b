# METADATA
# title: Disks, snapshots and images are encrypted with a key of yours
# description: With a key of your own you decide who may read a disk, can share it, and can say later who did.
# related_resources:
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/how-ebs-encryption-works.html
# custom:
#   severity: low
#   resource_types: [aws_ami_copy, aws_ebs_snapshot_copy, aws_ebs_volume]
#   aliases: {checkov: [CKV_AWS_183, CKV_AWS_189, CKV_AWS_236], trivy: [AWS-0027]}
#   implied_by: [aws.ec2.ebs_encrypted]
#   remediation:
#     safe: false
#     summary: Name a key of yours in kms_key_id; the disk or copy is replaced.
package policies.aws.ec2.disks_customer_key

import data.lib.finding
import data.lib.is
import data.lib.tf

deny contains f if {
	some type in {"aws_ami_copy", "aws_ebs_snapshot_copy", "aws_ebs_volume"}
	some disk in tf.resources(type)
	test := is.any_of([
		is.related(disk, "aws_kms_key"),
		is.all_of([is.written(disk, ["kms_key_id"]), is.negated(is.matches(disk, ["kms_key_id"], `(^|:)alias/aws/`))]),
	])
	f := finding.unless(test, rego.metadata.chain(), disk, ["kms_key_id"], "no key is named, so AWS chooses one: name a key of yours in kms_key_id")
}
